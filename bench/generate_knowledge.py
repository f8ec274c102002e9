"""Makes knowledge/libraries/ and its table of the libraries that knowledge/libraries.txt names.

Usage: python bench/generate_knowledge.py [--wheels FOLDER] [--asyncmend PROGRAM] [LIBRARY ...]

Each library's wheel is downloaded with pip (no code of it is run), its Python files are unpacked,
and `asyncmend knowledge` writes down what they offer. The same wheels and the same asyncmend give
the same files. With the names of libraries only those are made anew.
"""

import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
KNOWLEDGE = HOME / "knowledge"
FOLDER = KNOWLEDGE / "libraries"
TABLE = KNOWLEDGE / "libraries.tsv"
HEADER = "pack\tsource\tsha256\tmodules\tcoroutines\theads\n"
MARK = "# === "

# What no library offers: its tests, its documentation, and copies of other libraries.
NEVER = (
    "test", "tests", "testing", "_testing", "test_*.py", "conftest.py", "docs", "doc", "example",
    "examples", "benchmarks", "scripts", "tools", "_vendor", "_vendored", "vendor", "__main__.py",
    "__pyinstaller",
)


class Library:
    """A line of libraries.txt."""

    def __init__(self, line):
        requirement, _, words = line.partition("#")
        self.requirement = requirement.strip()
        name = self.requirement.partition("==")[0]
        options = {"as": [], "from": [], "python": [], "without": []}
        option = None
        for word in words.split():
            if word in options:
                option = options[word]
            else:
                option.append(word)
        self.pack = options["as"][0] if options["as"] else re.sub("[-_.]+", "-", name).lower()
        self.inside = options["from"][0] + "/" if options["from"] else ""
        self.python = options["python"][0] if options["python"] else "3.11"
        self.without = options["without"]


def libraries():
    lines = (KNOWLEDGE / "libraries.txt").read_text().splitlines()
    return [Library(line) for line in lines if line.strip() and not line.startswith("#")]


def wheel(library, folder):
    """Downloads the wheel of `library`: for one Python and system, so that its digest is the same."""
    folder.mkdir(parents=True, exist_ok=True)
    name, _, version = library.requirement.partition("==")
    pattern = re.compile(re.sub("[-_.]+", "[-_.]+", name) + "-" + re.escape(version) + "-.*", re.I)
    found = [path for path in folder.iterdir() if pattern.fullmatch(path.name)]
    if not found:
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
             "--only-binary", ":all:", "--python-version", library.python, "--implementation", "cp",
             "--platform", "manylinux2014_x86_64", "--platform", "manylinux_2_28_x86_64",
             "--platform", "manylinux1_x86_64", "--dest", str(folder), library.requirement],
            check=True,
        )
        found = [path for path in folder.iterdir() if pattern.fullmatch(path.name)]
    return found[0]


def unpack(path, inside, target):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith(inside) and name.endswith((".py", ".pyi")) and ".dist-info/" not in name:
                file = target / name[len(inside):]
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(archive.read(name))


def facts(library, path, program):
    with tempfile.TemporaryDirectory() as folder:
        unpack(path, library.inside, Path(folder))
        command = [program, "knowledge", folder]
        never = () if library.inside else NEVER
        for pattern in (*never, *library.without):
            command += ["--exclude", pattern]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return done.stdout


def make(library, wheels, program):
    path = wheel(library, wheels)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    text = facts(library, path, program)
    modules = [line[len(MARK):] for line in text.splitlines() if line.startswith(MARK)]
    heads = sorted({module.partition("/")[0].partition(".")[0] for module in modules})
    coroutines = len(re.findall(r"^ *async def ", text, re.M))
    top = (
        f"# {library.requirement}, sha256 {digest}.\n"
        "# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.\n"
    )
    (FOLDER / f"{library.pack}.pyi").write_text(top + text, encoding="utf-8")
    print(f"{library.pack}: {len(modules)} modules, {coroutines} coroutine functions")
    return [library.pack, library.requirement, digest, str(len(modules)), str(coroutines), " ".join(heads)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wheels", type=Path, default=HOME / "target" / "wheels")
    parser.add_argument("--asyncmend", default=str(HOME / "asyncmend"))
    parser.add_argument("libraries", nargs="*")
    arguments = parser.parse_args()
    known = {library.pack: library for library in libraries()}
    rows = {}
    if TABLE.exists():
        for line in TABLE.read_text().splitlines()[1:]:
            rows[line.split("\t")[0]] = line.split("\t")
    FOLDER.mkdir(exist_ok=True)
    for pack in arguments.libraries or known:
        rows[pack] = make(known[pack], arguments.wheels, arguments.asyncmend)
    for file in FOLDER.glob("*.pyi"):
        if file.stem not in known:
            file.unlink()
    lines = ["\t".join(rows[pack]) + "\n" for pack in sorted(rows) if pack in known]
    TABLE.write_text(HEADER + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
