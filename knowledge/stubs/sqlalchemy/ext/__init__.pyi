# sqlalchemy.ext: a package without names of its own.
