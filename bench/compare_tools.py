"""Which rules of ruff, flake8-async, mypy and pyright report what asyncmend's recipes are about.

Usage: python bench/compare_tools.py [--raw] [RECIPE...]

Every case of fixtures/before that must change, or be found, is copied into a folder of its own and given to all
five programs. A rule is counted for a recipe where it reports a line of a finding of that recipe, and
RULES says that it is about the same thing: a line has more than one fault, and style is not what is compared.
Writes bench/compared.tsv: recipe, tool, rule, how many findings of the recipe it reports; where recipes are named,
the lines of these only. All of them take some minutes, mypy most of them.
README.md's table is held against that file by a test. --raw prints every rule that reports such a line instead.

Needs the four programs in the environment of the interpreter that runs it:
  python -m venv /tmp/tools && /tmp/tools/bin/pip install ruff flake8-async mypy pyright types-requests types-aiofiles \
    requests httpx aiohttp
"""

import argparse
import collections
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
BEFORE = HOME / "fixtures" / "before"
AFTER = HOME / "fixtures" / "after"


# What a type checker's general rules must speak of, to be about something asynchronous.
ASYNC = r"Coroutine|AsyncGenerator|AsyncIterator|Awaitable|awaitable|Task\[|Future|__a?(enter|exit|iter|next)__|async"
ERRORS = {
    "mypy": "arg-type assignment attr-defined call-overload index misc operator return-value type-var union-attr",
    "pyright": "reportArgumentType reportAttributeAccessIssue reportCallIssue reportGeneralTypeIssues reportIndexIssue"
               " reportOperatorIssue reportReturnType",
}
DROPPED = "mypy:unused-coroutine mypy:unused-awaitable pyright:reportUnusedCoroutine"
TRUE = " mypy:truthy-bool mypy:truthy-function pyright:reportUnnecessaryComparison"

# Recipe → rules that are about the same thing. A word without a tool is a code that ruff and flake8-async share,
# or that one of them has; "errors" are the general rules above, where they speak of something asynchronous.
RULES = {
    "async-with": "errors",
    "async-without-await": "RUF029 ASYNC124",
    "awaited-sync-call": "errors",
    "blocking-file-io": "ASYNC230 ASYNC231 ASYNC232 ASYNC240",
    "blocking-http": "ASYNC210 ASYNC211 ASYNC212",
    "blocking-input": "ASYNC250",
    "blocking-sleep": "ASYNC251",
    "blocking-subprocess": "ASYNC220 ASYNC221 ASYNC222",
    "busy-loop": "ASYNC110",
    "coroutine-as-callback": DROPPED + " errors",
    "coroutine-in-sync": DROPPED + TRUE + " errors",
    "coroutine-in-sync-hook": DROPPED + TRUE + " errors",
    "dangling-task": "RUF006 ASYNC300 mypy:unused-awaitable",
    "get-event-loop": "mypy:deprecated pyright:reportDeprecated",
    "invalid-suppression": "RUF100 PGH004",
    "leaked-resource": "SIM115",
    "lock-without-async-with": DROPPED,
    "missing-await": DROPPED + TRUE + " errors",
    "open-to-aiofiles": "ASYNC230 ASYNC231 ASYNC232",
    "removed-api": "mypy:attr-defined mypy:call-arg mypy:call-overload mypy:deprecated"
                   " pyright:reportAttributeAccessIssue pyright:reportCallIssue pyright:reportDeprecated",
    "requests-to-aiohttp": "ASYNC210 ASYNC212",
    "requests-to-httpx": "ASYNC210 ASYNC212",
    "swallowed-cancellation": "ASYNC103 ASYNC104 BLE001 S110",
    "sync-loop-over-async": "errors",
    "unawaited-task": "RUF006 ASYNC300",
    "unclosed-async-generator": "ASYNC900 ASYNC119",
    "unused-suppression": "RUF100",
    "wait-on-coroutines": "errors",
}


def about(recipe, tool, rule, message):
    """Whether a rule's report is about what the recipe is about."""
    words = RULES.get(recipe, "").split()
    if rule in words or f"{tool}:{rule}" in words:
        return True
    return "errors" in words and rule in ERRORS.get(tool, "").split() and bool(re.search(ASYNC, message))


def cases(wanted=()):
    """(recipe, case) of all that must be found: those with a twin, and those in which advice is expected."""
    for recipe in sorted(p for p in BEFORE.iterdir() if p.is_dir() and (not wanted or p.name in wanted)):
        for case in sorted(recipe.iterdir()):
            files = [case] if case.is_file() else [f for f in case.rglob("*.py")]
            text = "".join(f.read_text("latin-1") for f in files)
            twin = (AFTER / recipe.name / case.name).exists() and not case.name.startswith("keep_")
            if twin or f"# expect: {recipe.name}" in text:
                yield recipe.name, case


def lay_out(root, wanted):
    """Each case as a project of its own, so that none sees the modules of another."""
    for recipe, case in cases(wanted):
        target = root / recipe / (case.stem if case.is_file() else case.name)
        if case.is_file():
            target.mkdir(parents=True)
            shutil.copy(case, target / case.name)
        else:
            shutil.copytree(case, target)
        (target / ".git").mkdir()


def program(name):
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        sys.exit(f"compare_tools: {name} is not installed")
    return found


def call(command, root, **more):
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, **more)
    if done.returncode not in (0, 1):
        sys.exit(f"compare_tools: {command[0]} ended with {done.returncode}\n{done.stderr}{done.stdout[-2000:]}")
    return done.stdout


def asyncmend(root):
    """recipe → {(file, first line, last line)} of its own cases."""
    found = collections.defaultdict(set)
    command = [str(HOME / "asyncmend"), "check", "--select", "all", "--level", "unsafe", "--no-cache"]
    for finding in json.loads(call(command + ["--isolated", "--format", "json", "."], root)):
        recipe, place = finding["recipe"], finding["range"]
        if finding["path"].split("/")[0] == recipe:
            found[recipe].add((finding["path"], place["start"]["line"], place["end"]["line"]))
    return found


def ruff(root):
    out = call([program("ruff"), "check", "--isolated", "--select", "ALL", "--preview", "--no-cache",
                "--target-version", "py312", "--output-format", "json", "."], root)
    for one in json.loads(out):
        yield relative(one["filename"], root), one["location"]["row"], one["code"], one["message"]


def flake8_async(root):
    files = [str(f.relative_to(root)) for f in sorted(root.rglob("*.py"))]
    out = call([program("flake8-async"), "--enable=ASYNC", "--asyncio"] + files, root)
    for line in out.splitlines():
        match = re.match(r"(.+?):(\d+):\d+: (ASYNC\d+):? ?(.*)", line)
        if match:
            yield match[1].removeprefix("./"), int(match[2]), match[3], match[4]


def mypy(root):
    """Twice: with the Python that most projects have, and with the one that has lost most."""
    for project in sorted(p for p in root.glob("*/*") if p.is_dir()):
        for version in ("3.12", "3.14") if project.parent.name == "removed-api" else ("3.12",):
            command = [program("mypy"), "--strict", "--check-untyped-defs", "--python-version", version]
            command += ["--enable-error-code", "unused-awaitable", "--enable-error-code", "truthy-bool"]
            command += ["--enable-error-code", "deprecated", "--cache-dir", str(root.parent / "mypy"), "--no-pretty"]
            done = subprocess.run(command + ["--namespace-packages", "--explicit-package-bases", "."],
                                  cwd=project, capture_output=True, text=True,
                                  env={**os.environ, "MYPYPATH": "site-packages"})
            if done.returncode == 2:
                print(f"compare_tools: mypy gives up on {project.relative_to(root)}: {done.stdout[:200]}", file=sys.stderr)
            for line in done.stdout.splitlines():
                match = re.match(r"(.+?):(\d+): error: (.*?)(?:  \[([\w-]+)\])?$", line)
                if match:
                    yield f"{project.relative_to(root)}/{match[1]}", int(match[2]), match[4] or "", match[3]


def pyright(root):
    rooms = []
    for project in sorted(p for p in root.glob("*/*") if p.is_dir()):
        name = str(project.relative_to(root))
        version = "3.14" if name.startswith("removed-api/") else "3.12"
        rooms.append({"root": name, "extraPaths": [name + "/site-packages"], "pythonVersion": version})
    settings = {"typeCheckingMode": "strict", "reportDeprecated": "warning", "executionEnvironments": rooms,
                "exclude": []}
    (root / "pyrightconfig.json").write_text(json.dumps(settings))
    out = call([program("pyright"), "--outputjson", "--pythonpath", sys.executable], root)
    for one in json.loads(out)["generalDiagnostics"]:
        yield relative(one["file"], root), one["range"]["start"]["line"] + 1, one.get("rule", "syntax"), one["message"]


def relative(name, root):
    return os.path.relpath(os.path.realpath(name), os.path.realpath(root))


TOOLS = {"ruff": ruff, "flake8-async": flake8_async, "mypy": mypy, "pyright": pyright}


def measure(root, raw):
    """Rows of compared.tsv, and for --raw one of each kind of message."""
    found = asyncmend(root)
    hits, examples = collections.defaultdict(set), {}
    for tool, run in TOOLS.items():
        reported = collections.defaultdict(set)
        for path, line, rule, message in run(root):
            reported[path].add((line, rule, message))
        for recipe, places in found.items():
            for place in places:
                path, first, last = place
                for line, rule, message in reported[path]:
                    if first <= line <= last and (raw or about(recipe, tool, rule, message)):
                        hits[recipe, tool, rule].add(place)
                        hits[recipe, tool, ""].add(place)
                        examples.setdefault((recipe, tool, rule), message.splitlines()[0])
    rows = []
    for recipe, places in sorted(found.items()):
        rows.append((recipe, "asyncmend", "", len(places)))
        rows += [(*key, len(hits[key])) for key in sorted(hits) if key[0] == recipe]
    return rows, examples


def versions():
    """Of the packages beside this interpreter; flake8-async has no --version."""
    for tool in TOOLS:
        try:
            yield tool, importlib.metadata.version(tool)
        except importlib.metadata.PackageNotFoundError:
            sys.exit(f"compare_tools: install {tool} into the environment of {sys.executable}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--raw", action="store_true")
    parser.add_argument("recipes", nargs="*")
    options = parser.parse_args()
    used = " ".join(f"{tool} {version}" for tool, version in versions())
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "cases"
        lay_out(root, options.recipes)
        rows, examples = measure(root, options.raw)
    for recipe in sorted({r for r, _ in cases(options.recipes)} - {row[0] for row in rows}):
        print(f"compare_tools: {recipe} finds nothing in its own cases", file=sys.stderr)
    if options.raw:
        for row in rows:
            print(*row, examples.get(row[:3], ""), sep="\t")
        return
    table = HOME / "bench" / "compared.tsv"
    kept = table.read_text().splitlines() if options.recipes else []
    if kept and kept[0] != f"# {used}":
        print(f"compare_tools: the other lines are of {kept[0]}, these of {used}; run it for all", file=sys.stderr)
    lines = [line for line in kept if not line.startswith("#") and line.split("\t")[0] not in options.recipes]
    lines += ["\t".join(map(str, row)) for row in rows]
    head = [f"# {used}", "# recipe, tool, rule (none: any of its rules), findings that it reports; asyncmend: all of them"]
    table.write_text("\n".join((kept or head)[:2] + sorted(lines, key=lambda line: line.split("\t")[0])) + "\n")


if __name__ == "__main__":
    main()
