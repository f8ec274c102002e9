name = t"Hello {who!r:>{width}} and {x + 1 = }"
both = t'a{b}' rt"""\d{
    await c
}{{d}}"""
nested = f"{t'{a}'}"
spec = t"{a:{b}{c!s}}"
t = rt("{b}")
