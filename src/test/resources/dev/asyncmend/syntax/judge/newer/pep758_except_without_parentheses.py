try:
    a()
except B, c.D:
    pass
except E, :
    pass
except (F, G) as h:
    pass

try:
    a()
except* B, C:
    pass
