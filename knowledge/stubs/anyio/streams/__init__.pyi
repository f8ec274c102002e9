# anyio.streams: a package without names of its own.
