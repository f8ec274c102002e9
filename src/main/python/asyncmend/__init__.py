"""asyncmend finds and mends the pitfalls of asyncio; this package starts the program, which is a jar."""
