"""Finds real fixes of a missing await in the histories of git repositories.

Usage: python bench/missing_await/mine.py [--refs REF ...] [--jobs N] [--rejected FILE] GITDIR...

Prints one line a case, separated by tabs: repository, fix (commit), parent (commit), path, line (of
the call in the parent, from 1), shape (how the result is used), half. README.md says what counts
as a fix. Needs git, and a Python that is new enough to read the sources.
"""

from __future__ import annotations

import argparse
import ast
import collections
import hashlib
import re
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import gains
import history

COLUMNS = ("repository", "fix", "parent", "path", "line", "shape", "half")
REFUSED = Path(__file__).resolve().parent / "refused.tsv"
MASS = 10  # more gains than that in one commit are a migration
FILES = 20  # so are gains in more files than that
CONVERTED = 5  # so are more functions than that turned from `def` to `async def`
VENDORED = re.compile(r"(^|/)(vendor|vendored|_vendor|third_party|site-packages|node_modules|extern)/")
DEFINES = re.compile(rb"^\s*(async\s+def|def)\s+(\w+)")
ASYNC_FLAVOUR = re.compile(rb"\bAsync[A-Z]\w*|\baio\w+|\w*asyncio?\b")
MIGRATES = re.compile(
    r"\b(migrat|convert|port|switch|updat|mov|mak|chang|transition|adapt|us)\w*\b.*\basync"
    r"|asyncify|\basync (api|calls|client|interface|support|version)|\basyncio (api|branch|support)",
    re.IGNORECASE,
)
LAYOUT = re.compile(rb"[\s()\\,]")
SPACE = re.compile(rb"\s")
AWAIT = re.compile(rb"\bawait\b")


class Definitions:
    """What a commit does to definitions.

    net counts the `async def` of each name that it adds, less those that it removes; plain has the
    names of each `def` that it touches, converted those that turn from `def` to `async def`.
    """

    def __init__(self, commit):
        self.net = collections.Counter()
        self.plain = set()
        plain = collections.Counter()
        for side, sign in (("added", 1), ("removed", -1)):
            for line in commit.lines(side):
                found = DEFINES.match(line)
                if found:
                    table = self.net if found.group(1) != b"def" else plain
                    table[found.group(2).decode()] += sign
        self.plain.update(plain)
        self.converted = [n for n, count in self.net.items() if count > 0 and plain[n] < 0]


def candidates(commit):
    """Paths of Python files in which a hunk adds or drops nothing but `await` in some line."""
    for path, hunks in commit.files.items():
        if path.endswith(".py") and not VENDORED.search(path) and any(map(promising, hunks)):
            yield path


def promising(hunk):
    """Whether a line with `await` on one side stands on the other side without it, and only so."""
    for one, other in ((hunk.added, hunk.removed), (hunk.removed, hunk.added)):
        awaits = [line for line in one if b"await" in line]
        if not awaits or not other:
            continue
        rest = b"".join(other)
        same, without = SPACE.sub(b"", rest), LAYOUT.sub(b"", AWAIT.sub(b"", rest))
        for line in awaits:
            moved = SPACE.sub(b"", line) not in same
            if moved and LAYOUT.sub(b"", AWAIT.sub(b"", line)) in without:
                return True
    return False


class Miner:
    """Mines one repository. Rejected changes are kept with the reason, to tune the filters."""

    def __init__(self, folder):
        self.name = history.repository_name(folder)
        self.repository = history.Repository(folder)
        self.rejected = []
        self.refused = refused()
        self.undone = set()
        self.seen = {}

    def cases(self, refs):
        """The fixes as rows, newest first."""
        rows = []
        for commit in self.repository.commits(refs):
            paths = list(candidates(commit))
            if paths and len(paths) <= FILES:
                found = [item for path in paths for item in self.changes(commit, path)]
                rows += self.judge(commit, found)
        self.repository.close()
        return rows

    def changes(self, commit, path):
        """Pairs of path with (change, tree of the parent's version)."""
        texts = [self.repository.text(which, path) for which in (commit.parent, commit.id)]
        trees = [t and gains.parse(t) for t in texts]
        if not all(trees):
            return []
        return [(path, change, trees[0]) for change in gains.changes(*zip(texts, trees))]

    def judge(self, commit, found):
        """The rows of a commit that survive every filter."""
        definitions = Definitions(commit)
        gained = [item for item in found if item[1].gained]
        for path, change, _ in found:
            if not change.gained and definitions.net[change.name] >= 0:
                self.undone.add(change.key)
        whole = self.against_commit(commit, gained, definitions)
        rows, calls = [], Callees(self.repository, commit)
        for path, change, tree in gained:
            reason = whole or self.against(commit, change, tree, definitions, calls)
            row = (self.name, commit.id, commit.parent, path, change.call.lineno)
            row += (gains.shape(change), half(self.name), change.key)
            if reason:
                self.rejected.append((reason, *row))
                continue
            rows.append(row)
        # A later commit (we go backwards) that made the same change has the older one as its twin.
        rows = [row for row in rows if self.seen.setdefault(row[-1], commit.id) == commit.id]
        return rows

    def against_commit(self, commit, gained, definitions):
        """Why no change of a commit is a forgotten await; None where there is no such reason."""
        if commit.id in self.refused:
            return "refused"
        if len(gained) > MASS:
            return "mass"
        return "converts" if len(definitions.converted) > CONVERTED else None

    def against(self, commit, change, tree, definitions, calls):
        """Why a change is not the fix of a forgotten await; None where it is one."""
        if not change.name:
            return "unnamed"
        if change.key in self.undone:
            return "undone"
        if definitions.net[change.name] > 0:
            return "became-async"
        if change.name in definitions.plain:
            return "redefined"
        if gains.rebound(change):
            return "rebound"
        if gains.driven(change, tree):
            return "driven"
        return calls.against(change)


class Callees:
    """What the project at the parent of a commit knows about the functions that are called."""

    def __init__(self, repository, commit):
        self.repository = repository
        self.commit = commit
        self.flavour = turns_async(commit) or bool(MIGRATES.search(commit.subject))

    def against(self, change):
        """Why the call was right without await before the commit, as far as the project tells."""
        name = re.escape(change.name)
        value = rf"(^|[(,.]) *{name} *(:[^=]+)?= *[^= ]|(^|[(,.]) *{name}: "
        definition = rf"\b(def|class) +{name}\b"
        expression = rf"{definition}|await .*\b{name}\(|{value}"
        lines = self.repository.search(self.commit.parent, expression)
        pairs = list(zip(lines, lines[1:]))
        defined = [line for line in lines if re.search(definition, line)]
        held = [line for line in lines if re.search(value, line)]
        awaited = any(re.search(rf"await .*\b{name}\(", line) for line in lines)
        if any(re.match(r" *@.*task", above) and line in defined for above, line in pairs):
            return "starts-task"
        if any(re.search(r"\basync +def", line) for line in defined):
            return None
        if defined and not awaited:
            return "defined-sync"
        if defined and isinstance(change.unit, ast.Expr):
            return "starts-itself"  # a plain function that did its work without await
        if held and not awaited:
            return "held-value"
        if self.flavour:
            return "async-flavour"
        if self.commit.manifests():
            return "dependency"
        return None


def refused():
    """The commits that somebody read and found to be no fix."""
    lines = REFUSED.read_text(encoding="utf-8").splitlines()
    return {line.split("\t")[1] for line in lines[1:]}


def turns_async(commit):
    """Whether a commit brings in an asynchronous library or class where there was another."""
    flavours = []
    for side in ("added", "removed"):
        words = collections.Counter()
        for line in commit.lines(side):
            words.update(ASYNC_FLAVOUR.findall(line) if b"import" in line or b"=" in line else ())
        flavours.append(words)
    return bool(flavours[0] - flavours[1])


def half(name):
    """The half of the set that a repository belongs to; its name alone decides."""
    return "tune" if hashlib.sha256(name.encode()).digest()[0] % 2 else "held-out"


def chosen(rows, limit):
    """At most `limit` of the rows, few of one commit first, otherwise as their hashes fall."""
    if not limit or len(rows) <= limit:
        return rows
    of_commit = collections.Counter()
    ranks = {}
    for row in sorted(rows, key=lambda row: hashlib.sha256(repr(row).encode()).digest()):
        ranks[row] = (of_commit[row[1]], len(ranks))
        of_commit[row[1]] += 1
    kept = set(sorted(rows, key=ranks.get)[:limit])
    return [row for row in rows if row in kept]


def run(folder, refs):
    """Rows and rejected changes of one repository."""
    begin = time.monotonic()
    miner = Miner(folder)
    rows = miner.cases(refs)
    seconds = time.monotonic() - begin
    print(f"{miner.name}: {len(rows)} cases, {seconds:.0f} s", file=sys.stderr, flush=True)
    return rows, miner.rejected


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", metavar="GITDIR")
    parser.add_argument("--refs", nargs="+", default=["HEAD"], help="where to start (HEAD)")
    parser.add_argument("--jobs", type=int, default=1, help="repositories at the same time (1)")
    parser.add_argument("--limit", type=int, help="at most so many cases of a repository")
    parser.add_argument("--rejected", help="file for the changes left out, with the reason")
    arguments = parser.parse_args()
    seen, rejected = set(), []
    print(*COLUMNS, sep="\t")
    with ProcessPoolExecutor(arguments.jobs) as pool:
        runs = [pool.submit(run, folder, arguments.refs) for folder in arguments.folders]
        for each in runs:
            rows, out = each.result()
            rejected += out
            own = [row for row in rows if row[-1] not in seen]  # a fork has its origin's commits
            seen.update(row[-1] for row in own)
            for row in chosen(own, arguments.limit):
                print(*row[:-1], sep="\t", flush=True)
    if arguments.rejected:
        with open(arguments.rejected, "w", encoding="utf-8", errors="replace") as file:
            for row in rejected:
                print(*row[:-1], sep="\t", file=file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
