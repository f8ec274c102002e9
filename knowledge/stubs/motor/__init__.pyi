# motor: a package without names of its own.
