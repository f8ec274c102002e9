#!/usr/bin/env python3
"""Goes through the history of a project and holds runs that remember against runs that do not.

    bench/replay.py [--commits N] [--skip N] REPOSITORY [OPTION…]

Clones REPOSITORY into a temporary folder, checks out one commit after the other, oldest first, and
runs `asyncmend check --format json` there twice: with a cache that has seen all commits before, and
without. OPTIONs go to both. Prints for each commit how many files of Python it changed, how many
files were looked at with the cache and without, and whether the findings are the same to the byte.
Ends with exit code 1 if they ever were not.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

LAUNCHER = Path(__file__).resolve().parent.parent / "asyncmend"


def git(folder, *args):
    done = subprocess.run(["git", "-C", folder, *args], capture_output=True, check=True)
    return done.stdout.decode(errors="replace").split("\n")[:-1]


def check(folder, *args):
    command = [LAUNCHER, "check", *args, "."]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).stdout


def looked(folder, *args):
    statistics = json.loads(check(folder, "--statistics", "--format", "json", *args))
    return next(one["files"] for one in statistics["stages"] if one["stage"] == "match")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--commits", type=int, default=10)
    parser.add_argument("--skip", type=int, default=0, help="the newest commits to leave out")
    parser.add_argument("repository")
    args, options = parser.parse_known_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder, cache = f"{scratch}/project", f"--cache-dir={scratch}/cache"
        subprocess.run(["git", "clone", "-q", "--shared", args.repository, folder], check=True)
        newest = git(folder, "rev-list", "--first-parent", "--no-merges", "HEAD")
        before = None
        for commit in reversed(newest[args.skip : args.skip + args.commits]):
            git(folder, "checkout", "-q", "-f", commit)
            changed = git(folder, "diff", "--name-only", before, commit) if before else []
            before = commit
            files = sum(name.endswith(".py") for name in changed)
            warm, cold = looked(folder, cache, *options), looked(folder, "--no-cache", *options)
            same = check(folder, cache, *options) == check(folder, "--no-cache", *options)
            wrong += not same
            print(f"{commit[:9]}  {files:3} changed  {warm:5} of {cold:5}  {'same' if same else 'DIFFERENT'}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
