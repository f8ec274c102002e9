#!/usr/bin/env python3
"""Runs a project's own tests before and after asyncmend, and tells which of them end otherwise.

    bench/own_tests.py --project DIR --python DIR/.venv/bin/python [--name NAME] [--out FOLDER] -- PYTEST-ARGUMENT...

The project is mended in place and put back at the end, since an editable install points at it. Its
tests run three times: as it is, after `fix`, after `fix --unsafe`; where a state differs from the
one before any fix, both run once more, and what is not the same both times is called moody and
does not count. Prints a row for OWN_TESTS.md, then every difference. FOLDER gets the patches and
what the runs said.

The exit code is 0 where safe fixes make no difference, else 1. Needs Python 3.9 or newer, and
nothing else; the tests need pytest in the Python that is given.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as etree

HERE = pathlib.Path(__file__).resolve().parent
LEFT_OUT = shutil.ignore_patterns("__pycache__", ".pytest_cache", "node_modules", ".venv", "*.egg-info")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--project", type=pathlib.Path, required=True)
    parser.add_argument("--python", type=pathlib.Path, required=True)
    parser.add_argument("--name")
    parser.add_argument("--tool", default=str(HERE.parent / "asyncmend"))
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("own_tests"))
    parser.add_argument("--limit", type=int, default=1200, help="seconds that a run may take")
    parser.add_argument("tests", nargs="*", help="arguments for pytest")
    options = parser.parse_args()
    options.name = options.name or options.project.resolve().name
    options.out.mkdir(parents=True, exist_ok=True)
    options.out = options.out.resolve()
    # Not resolved: the link in an environment is what makes it one.
    options.python = options.python.absolute()
    options.project = options.project.resolve()
    with tempfile.TemporaryDirectory() as folder:
        pristine = pathlib.Path(folder) / options.project.name
        shutil.copytree(options.project, pristine, symlinks=True, ignore=LEFT_OUT)
        try:
            return Comparison(options, pristine).run()
        finally:
            restore(pristine, options.project)


def restore(pristine, project):
    """Puts back every file that is not what it was."""
    for old in pristine.rglob("*"):
        new = project / old.relative_to(pristine)
        if old.is_file() and not old.is_symlink():
            if not new.is_file() or new.read_bytes() != old.read_bytes():
                new.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(old, new)


class Comparison:
    def __init__(self, options, pristine):
        self.options = options
        self.pristine = pristine
        self.runs = {}

    def run(self):
        base = self.tested("before", [])
        if not base:
            sys.exit(f"{self.options.name}: pytest ran no tests; see {self.options.out}")
        rows, differences = [], []
        for state, words in (("safe", []), ("unsafe", ["--unsafe"])):
            restore(self.pristine, self.options.project)
            fixed = self.fix(state, words)
            result = self.tested(state, fixed)
            found, moody = self.compare(state, base, result, words)
            rows.append((fixed, found, moody))
            differences += [(state, *one) for one in found]
        self.tell(base, rows, differences)
        return 1 if rows[0][1] else 0

    def fix(self, state, words):
        """Mends the project; gives what the tool said that it did."""
        command = [self.options.tool, "fix", "--no-cache", "--format", "concise", *words, "."]
        done = subprocess.run(command, cwd=self.options.project, capture_output=True, text=True)
        if done.returncode not in (0, 1):
            sys.exit(f"{' '.join(command)}: exit code {done.returncode}\n{done.stderr}")
        patch = subprocess.run(
            ["git", "diff", "--no-index", "--no-prefix", str(self.pristine), str(self.options.project)],
            capture_output=True, text=True, errors="replace",
        ).stdout
        parts = re.split(r"(?m)^(?=diff --git )", patch)
        kept = [part for part in parts if part.partition("\n")[0].endswith(".py")]
        (self.options.out / f"{self.options.name}.{state}.patch").write_text("".join(kept))
        told = re.search(r"Fixed (\d+) findings? in (\d+) files?", done.stderr)
        return (int(told[1]), int(told[2])) if told else (0, 0)

    def tested(self, state, fixed):
        """How each test ends, by its name."""
        if state != "before" and fixed == (0, 0):
            return self.runs["before"]
        number = sum(1 for known in self.runs if known.startswith(state)) + 1
        report = self.options.out / f"{self.options.name}.{state}.{number}.xml"
        report.unlink(missing_ok=True)
        command = [str(self.options.python), "-m", "pytest", "-q", "-p", "no:cacheprovider",
                   f"--junitxml={report}", *self.options.tests]
        start = time.monotonic()
        with open(report.with_suffix(".log"), "wb") as log:
            try:
                subprocess.run(command, cwd=self.options.project, stdout=log, stderr=log,
                               stdin=subprocess.DEVNULL, timeout=self.options.limit)
            except subprocess.TimeoutExpired:
                log.write(b"\nown_tests: no end within the limit\n")
        result = read(report)
        result.seconds = time.monotonic() - start
        self.runs[state if number == 1 else f"{state}{number}"] = result
        print(f"{self.options.name} {state}: {result.counts()} in {result.seconds:.0f} s", file=sys.stderr)
        return result

    def compare(self, state, base, result, words):
        """The tests that end otherwise, every time; and how many do so only at times."""
        first = differing(base, result)
        if not first:
            return [], 0
        again = self.tested(state, ("once", "more"))
        restore(self.pristine, self.options.project)
        if "before2" not in self.runs:
            self.tested("before", [])
        before = self.runs["before2"]
        steady = [name for name in first
                  if base.get(name) == before.get(name) and result.get(name) == again.get(name)]
        found = [(name, base.get(name), result.get(name), result.why.get(name, "")) for name in steady]
        return found, len(first) - len(steady)

    def tell(self, base, rows, differences):
        cells = [self.options.name, str(len(base)), base.counts(), f"{base.seconds:.0f} s"]
        for (findings, files), found, moody in rows:
            cells.append(f"{findings} in {files}")
            cells.append((str(len(found)) if found else "none") + (f" ({moody} moody)" if moody else ""))
        print("| " + " | ".join(cells) + " |")
        for state, name, before, after, why in differences:
            print(f"  {state}: {name}: {before} -> {after}\n    {why}")


class Result(dict):
    """How tests ended, by name."""

    def __init__(self):
        super().__init__()
        self.why = {}
        self.seconds = 0.0

    def counts(self):
        kinds = {}
        for kind in self.values():
            kinds[kind] = kinds.get(kind, 0) + 1
        return ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items())) or "no tests"


def read(report):
    result = Result()
    if not report.exists():
        return result
    for case in etree.parse(report).iter("testcase"):
        name = f"{case.get('classname')}::{case.get('name')}"
        kind = "passed"
        for child in case:
            if child.tag in ("failure", "error", "skipped"):
                kind = {"failure": "failed", "error": "error", "skipped": "skipped"}[child.tag]
                message = (child.get("message") or child.text or "").strip()
                result.why[name] = message.splitlines()[0][:300] if message else ""
        # A test can fail and then fail in its teardown: the worst counts.
        order = ["skipped", "passed", "error", "failed"]
        result[name] = max(kind, result.get(name, "skipped"), key=order.index)
    return result


def differing(one, other):
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


if __name__ == "__main__":
    sys.exit(main())
