lists = [*x for x in y]
sets = {*x.z for x in y if x}
dicts = {**x for x in y for z in w}
generator = (*x for x in y)
f(*x for x in y)
async def g():
    return [*x async for x in y]
