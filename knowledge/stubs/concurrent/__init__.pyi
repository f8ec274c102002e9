# concurrent, Python 3.8 to 3.13: a package without names of its own.
