"""Measures how many real missing awaits asyncmend finds.

Usage: python bench/missing_await/recall.py [--tool PATH] [--mirror DIR] [--half tune|held-out|all]
           [--sample N] [--jobs N] [--cache FILE] [--all-missed] [--others FILE]
           [--explain FILE]

For each case of cases.tsv the tree before the fix is unpacked into a temporary folder that looks
like a repository, and the tool checks the file of the case there. The case is found when a finding
covers its line. Prints the figures by level, half, shape and repository, and the missed cases of
the half `tune`; those of `held-out` stay unseen unless --all-missed asks for them.

MIRROR has the git directories as OWNER+NAME/repo or OWNER/NAME, with or without .git.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import callees
import history

HERE = Path(__file__).resolve().parent
RECIPES = ("missing-await", "coroutine-in-sync")
LEVELS = ("safe", "unsafe", "advice")
SECONDS = 600  # a run that takes longer counts as failed
READ = (".py", ".pyi", ".toml", ".cfg", ".typed")  # what the tool may look at


class Case(collections.namedtuple("Case", "repository fix parent path line shape half")):
    """A line of cases.tsv."""

    @property
    def place(self):
        """The file in question; cases at the same place share a run."""
        return self.repository, self.parent, self.path

    def covered(self, finding):
        """Whether a finding covers the line of the case."""
        of = finding["range"]
        return of["start"]["line"] <= int(self.line) <= of["end"]["line"]


def read_cases(file, half, sample):
    """The cases of a half, or a random but repeatable part of them."""
    lines = file.read_text(encoding="utf-8").splitlines()[1:]
    cases = [Case(*line.split("\t")) for line in lines]
    cases = [case for case in cases if half in (case.half, "all")]
    return cases if not sample else random.Random(3).sample(cases, min(sample, len(cases)))


class Mirror:
    """Where the git directories are."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def directory(self, name):
        """The git directory of owner/name, None where there is none."""
        for sub in (name.replace("/", "+") + "/repo", name, name + ".git"):
            found = history.git_directory(self.folder / sub)
            if (found / "objects").is_dir():
                return found
        return None

    def unpack(self, name, commit, folder):
        """Writes what matters of a commit into a folder, with an empty repository around it."""
        repository = history.Repository(self.directory(name))
        for path in repository.files(commit):
            data = repository.text(commit, path) if path.endswith(READ) else None
            if data is not None:
                target = Path(folder, path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
        repository.close()
        subprocess.run(["git", "init", "-q", folder], check=True)


class Tool:
    """asyncmend as it is built now. What its runs remember lies in a folder of their own."""

    def __init__(self, launcher, memory):
        self.launcher = str(Path(launcher).resolve())
        self.memory = memory
        known = json.loads(self.output("list", "--format", "json") or "[]")
        names = {recipe.get("id") for recipe in known}
        self.recipes = ",".join(name for name in RECIPES if name in names)
        jar = Path(self.launcher).parent / "target" / "asyncmend.jar"
        data = jar.read_bytes() if jar.is_file() else Path(self.launcher).read_bytes()
        self.digest = hashlib.sha256(data + self.recipes.encode()).hexdigest()[:16]

    def output(self, *arguments, folder="."):
        """What a run prints on standard output, None where it fails."""
        done = subprocess.run(
            [self.launcher, *arguments],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            timeout=SECONDS,
        )
        return done.stdout.decode("utf-8", "replace") if done.returncode in (0, 1) else None

    def findings(self, folder, path):
        """The findings in a file, None where the tool fails."""
        options = ("--select", self.recipes, "--level", "unsafe", "--format", "json")
        options += ("--no-gitignore", "--cache-dir", self.memory)
        try:
            text = self.output("check", *options, "--", path, folder=folder)
        except subprocess.TimeoutExpired:
            return None
        if text is None:
            return None
        return [f for f in json.loads(text or "[]") if f["path"].endswith(path.split("/")[-1])]


class Cache:
    """Findings by tool, commit and path, kept in a file between runs."""

    def __init__(self, file):
        self.file = Path(file) if file else None
        self.table = {}
        if self.file and self.file.is_file():
            self.table = json.loads(self.file.read_text(encoding="utf-8"))

    def save(self, digest):
        """Writes what belongs to a tool; what older tools said is dropped."""
        if self.file:
            self.table = {k: v for k, v in self.table.items() if k.startswith(digest)}
            self.file.write_text(json.dumps(self.table), encoding="utf-8")


def run(tool, mirror, tree, paths):
    """The findings of some files of one tree, by place."""
    name, commit = tree
    folder = tempfile.mkdtemp(prefix="asyncmend-recall-")
    try:
        mirror.unpack(name, commit, folder)
        return {(name, commit, path): tool.findings(folder, path) for path in sorted(paths)}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure(tool, mirror, cache, cases, jobs):
    """Runs what is not in the cache, and returns the findings of all cases by place."""
    results, trees = {}, collections.defaultdict(set)
    for case in cases:
        known = cache.table.get(" ".join((tool.digest, *case.place)))
        if known is None:
            trees[case.repository, case.parent].add(case.path)
        else:
            results[case.place] = known
    with ThreadPoolExecutor(jobs) as pool:
        runs = [pool.submit(run, tool, mirror, *item) for item in trees.items()]
        for count, each in enumerate(runs, 1):
            for place, found in each.result().items():
                results[place] = found
                if found is not None:
                    cache.table[" ".join((tool.digest, *place))] = found
            if count % 20 == 0:
                print(f"{count} of {len(runs)} trees", file=sys.stderr, flush=True)
                cache.save(tool.digest)
    cache.save(tool.digest)
    return results


def outcome(case, results):
    """'safe', 'unsafe' or 'advice' where the case is found, else 'missed' or 'failed'."""
    findings = results[case.place]
    if findings is None:
        return "failed"
    levels = [f["level"] for f in findings if case.covered(f) and f["recipe"] in RECIPES]
    return min(levels, key=LEVELS.index) if levels else "missed"


def table(title, groups):
    """Prints a row for each group of outcomes, the largest first."""
    print(f"\n{title:<34} {'cases':>5} {'found':>5} {'%':>4}   " + " ".join(LEVELS))
    for name, outcomes in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        count = collections.Counter(outcomes)
        found = sum(count[level] for level in LEVELS)
        share = 100 * found / len(outcomes)
        levels = " ".join(f"{count[level]:>{len(level)}}" for level in LEVELS)
        failed = f"  ({count['failed']} failed)" if count["failed"] else ""
        print(f"{name:<34} {len(outcomes):>5} {found:>5} {share:>4.0f}   {levels}{failed}")


def grouped(cases, outcomes, key):
    """Outcomes by what key says of the case."""
    groups = collections.defaultdict(list)
    for case in cases:
        groups[key(case)].append(outcomes[case])
    return groups


def report(cases, results, show_all):
    """Prints the figures and the missed cases."""
    outcomes = {case: outcome(case, results) for case in cases}
    table("all", grouped(cases, outcomes, lambda case: "all"))
    table("half", grouped(cases, outcomes, lambda case: case.half))
    table("shape", grouped(cases, outcomes, lambda case: case.shape))
    table("repository", grouped(cases, outcomes, lambda case: case.repository))
    print("\nmissed" + ("" if show_all else " (tune)"))
    for case in cases:
        if outcomes[case] in ("missed", "failed") and (show_all or case.half == "tune"):
            place = f"{case.path}:{case.line}"
            print(f"{case.repository} {case.parent} {place} {case.shape} {outcomes[case]}")


def explain(cases, results, mirror, file):
    """Writes the missed cases of `tune` with their code and what can be told of the callee."""
    missed = [c for c in cases if c.half == "tune" and outcome(c, results) == "missed"]
    with open(file, "w", encoding="utf-8") as out:
        for case in sorted(missed):
            repository = history.Repository(mirror.directory(case.repository))
            source = repository.text(case.parent, case.path)
            place = callees.Place(source, int(case.line), case.shape)
            where = callees.definitions(repository, case.parent, case.path, place.name)
            code = source.decode("utf-8", "replace").splitlines()[int(case.line) - 1].strip()
            print(case.repository, case.parent, f"{case.path}:{case.line}", file=out)
            print(f"    {case.shape} | {code}", file=out)
            print(f"    {place.receiver()} | {place.text()} | {where}", file=out)
            print(*(f"    then {use}" for use in place.uses()), "", sep="\n", file=out)


def others(cases, results, file):
    """Writes the findings that are no case: each is right, or a false alarm to learn from."""
    own = collections.defaultdict(list)
    for case in cases:
        own[case.place].append(case)
    with open(file, "w", encoding="utf-8") as out:
        for place in sorted(own):
            for finding in results[place] or ():
                if not any(case.covered(finding) for case in own[place]):
                    line = finding["range"]["start"]["line"]
                    row = (*place, line, finding["recipe"], finding["level"], finding["message"])
                    print(*row, sep="\t", file=out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", default=HERE.parents[1] / "asyncmend", help="the launcher")
    parser.add_argument("--mirror", default="mirror", help="folder of the git directories")
    parser.add_argument("--cases", type=Path, default=HERE / "cases.tsv")
    parser.add_argument("--half", choices=("tune", "held-out", "all"), default="all")
    parser.add_argument("--sample", type=int, help="take so many cases, always the same ones")
    parser.add_argument("--jobs", type=int, default=1, help="runs at the same time (1)")
    parser.add_argument("--cache", help="file that keeps what the same build said before")
    parser.add_argument("--all-missed", action="store_true", help="name those of held-out, too")
    parser.add_argument("--others", metavar="FILE", help="write the findings that are no case")
    parser.add_argument("--explain", metavar="FILE", help="write the missed of tune with code")
    arguments = parser.parse_args()
    mirror = Mirror(arguments.mirror)
    cases = read_cases(arguments.cases, arguments.half, arguments.sample)
    absent = {c.repository for c in cases if mirror.directory(c.repository) is None}
    if absent:
        print("not in the mirror, left out:", *sorted(absent), file=sys.stderr)
        cases = [case for case in cases if case.repository not in absent]
    if not cases:
        print("no case to measure", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="asyncmend-memory-") as memory:
        tool = Tool(arguments.tool, memory)
        results = measure(tool, mirror, Cache(arguments.cache), cases, arguments.jobs)
    print(f"{tool.recipes}; build {tool.digest}; {len(cases)} cases")
    report(cases, results, arguments.all_missed)
    if arguments.explain:
        explain(cases, results, mirror, arguments.explain)
    if arguments.others:
        others(cases, results, arguments.others)
    return 0


if __name__ == "__main__":
    sys.exit(main())
