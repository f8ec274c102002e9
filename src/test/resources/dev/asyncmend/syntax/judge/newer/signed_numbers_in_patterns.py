match a:
    case +1 | +1 + 2j | -1:
        pass
    case {+2: b}:
        pass
