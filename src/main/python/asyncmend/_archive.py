"""The archive of loaded classes, which halves the start; made at the first run, in the user's cache.

It belongs to one jar and one Java, and its name says which. Two that make it at the same time do so
in folders of their own and move it into place whole. Whatever goes wrong, asyncmend runs without.
"""

import os
import sys
import time
import zlib

_TINY = "import asyncio\nimport time\n\n\nasync def main():\n    time.sleep(1)\n"
_DAY = 24 * 60 * 60
_UNUSED = 30 * _DAY
_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Classes of asyncmend, for a quick start.\n"


def options(java, jar, flags, environment):
    """What to tell Java so that it uses the archive; nothing where there is none."""
    try:
        archive = _archive(java, jar, flags, environment)
        return ["-XX:%s=%s" % (_use(java), archive)] if archive else []
    except OSError:
        return []


def _use(java):
    return "AOTCache" if java.major >= 25 else "SharedArchiveFile"


def _archive(java, jar, flags, environment):
    cache = folder(environment)
    if not cache:
        return None
    cache = os.path.join(cache, "classes")
    archive = os.path.join(cache, _name(java, jar))
    try:
        state = os.stat(archive)
    except OSError:
        _make(archive, cache, java, jar, flags, environment)
        state = os.stat(archive)
    if time.time() - state.st_mtime > _DAY:
        os.utime(archive)  # a sign of use
    return archive if state.st_size else None


def folder(environment):
    """Where asyncmend keeps what can be made again, as the jar sees it; None for nowhere."""
    own = environment.get("ASYNCMEND_CACHE_DIR")
    if own:
        return os.path.abspath(own)
    if os.name == "nt":
        return _in(environment.get("LOCALAPPDATA"), "asyncmend", "Cache")
    if sys.platform == "darwin":
        return _in(environment.get("HOME"), "Library", "Caches", "asyncmend")
    return _in(environment.get("XDG_CACHE_HOME"), "asyncmend") or _in(
        environment.get("HOME"), ".cache", "asyncmend"
    )


def _in(base, *below):
    return os.path.join(base, *below) if base and os.path.isabs(base) else None


def _name(java, jar):
    state = os.stat(jar)
    what = (os.path.realpath(java.program), jar, state.st_mtime_ns, state.st_size)
    return "%s-%08x.jsa" % (java.version, zlib.crc32(repr(what).encode("utf-8", "replace")))


def _make(archive, cache, java, jar, flags, environment):
    """Runs asyncmend twice over a tiny file: the second run finds the facts of the first."""
    import shutil
    import tempfile

    os.makedirs(cache, mode=0o700, exist_ok=True)
    _clean(cache)
    trial = tempfile.mkdtemp(prefix="making-", dir=cache)
    try:
        # A configuration of its own: whatever is above this folder may be wrong.
        _write(os.path.join(trial, "asyncmend.toml"), 'level = "safe"\n')
        _write(os.path.join(trial, "tiny.py"), _TINY)
        made = os.path.join(trial, "jsa")
        _train(trial, made, jar, [java.program, *flags], java.major, environment)
        if not os.path.exists(made):
            _write(made, "")  # empty: this Java cannot, do not try again
        os.replace(made, archive)
    finally:
        shutil.rmtree(trial, ignore_errors=True)


def _train(trial, made, jar, java, major, environment):
    own = dict(environment, ASYNCMEND_CACHE_DIR=os.path.join(trial, "cache"))
    run = ["-jar", jar, "diff", os.path.join(trial, "tiny.py")]
    if major >= 25:
        _quietly([*java, "-Xshare:auto", *run], own)
        _quietly([*java, "-XX:AOTCacheOutput=" + made, *run], own)
        return
    # From lists of classes: an archive that a run leaves at its end has none of picocli's, whose
    # class files are too old for that.
    both = os.path.join(trial, "classes")
    for part in (both + "-1", both + "-2"):
        _quietly([*java, "-XX:DumpLoadedClassList=" + part, *run], own)
        _append(part, both)
    dump = ["-Xshare:dump", "-XX:SharedClassListFile=" + both, "-XX:SharedArchiveFile=" + made]
    _quietly([*java, *dump, "-jar", jar], own)


def _quietly(command, environment):
    import subprocess

    nothing = subprocess.DEVNULL
    subprocess.run(command, env=environment, stdin=nothing, stdout=nothing, stderr=nothing)


def _append(part, whole):
    if os.path.exists(part):
        with open(part, "rb") as source, open(whole, "ab") as target:
            target.write(source.read())


def _clean(cache):
    """Removes what nobody used for a month, and what was left half made."""
    import shutil

    tag = os.path.join(cache, "CACHEDIR.TAG")
    if not os.path.exists(tag):
        _write(tag, _TAG)
    now = time.time()
    for name in os.listdir(cache):
        path = os.path.join(cache, name)
        try:
            age = now - os.stat(path).st_mtime
            if name.endswith(".jsa") and age > _UNUSED:
                os.remove(path)
            elif name.startswith("making-") and age > _DAY:
                shutil.rmtree(path, ignore_errors=True)
        except OSError:
            pass  # another one cleans, too


def _write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
