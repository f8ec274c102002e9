"""Reads the history of a git directory: the diff of each commit, files at a commit, searches in it.

Everything goes through two long-lived git processes, because a process a commit would take hours.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

MARK = b"\x01commit "
MANIFESTS = ("*requirements*.txt", "*pyproject.toml", "*setup.cfg", "*setup.py", "*Pipfile")


class Hunk:
    """The lines that one place of a file loses and gains, without the signs before them."""

    def __init__(self):
        self.removed = []
        self.added = []


class Commit:
    """A commit with one parent: ids, subject and, by path, the hunks of the files it changes."""

    def __init__(self, commit, parent, subject):
        self.id = commit
        self.parent = parent
        self.subject = subject
        self.files = {}

    def lines(self, side):
        """All lines of Python files on a side: 'removed' or 'added'."""
        for path, hunks in self.files.items():
            if path.endswith(".py"):
                for hunk in hunks:
                    yield from getattr(hunk, side)

    def manifests(self):
        """Whether the commit changes what the project depends on (setup.py counts: it lists it)."""
        return any(not path.endswith(".py") or path.endswith("setup.py") for path in self.files)


def git_directory(folder):
    """The git directory of a repository with or without a work tree."""
    inside = Path(folder) / ".git"
    return inside if inside.is_dir() else Path(folder)


def repository_name(folder):
    """owner/name: the folder on the path that is called owner+name, else what origin's URL says."""
    for part in reversed(Path(folder).resolve().parts):
        if re.fullmatch(r"[\w.-]+\+[\w.-]+", part):
            return part.replace("+", "/", 1)
    url = Repository(folder).output("config", "--get", "remote.origin.url").decode().strip()
    found = re.search(r"([\w.-]+/[\w.-]+?)(\.git)?/?$", url)
    return found.group(1) if found else Path(folder).resolve().name


class Repository:
    """One git directory, read only."""

    def __init__(self, folder):
        self.git = ["git", "--git-dir", str(git_directory(folder)), "-c", "core.quotePath=false"]
        self.environment = dict(os.environ, GIT_NO_LAZY_FETCH="1", LC_ALL="C")
        self.batch = None

    def output(self, *arguments):
        """What a git command prints, empty where it fails."""
        done = subprocess.run(
            [*self.git, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.environment,
        )
        return done.stdout

    def commits(self, refs):
        """Commits with `await` in a changed line, newest first. Merges and roots are left out."""
        command = [
            *self.git, "log", "--topo-order", "--no-merges", "--no-renames", "--no-ext-diff",
            "--no-textconv", "--no-color", "-p", "-U0", "--format=%x01commit %H %P%x01%s", *refs,
            "--", "*.py", *MANIFESTS,
        ]  # fmt: skip
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.environment
        ) as process:
            for head, lines in _blocks(process.stdout):
                ids, _, subject = head.decode("utf-8", "replace").partition("\x01")
                ids = ids.split()
                if len(ids) == 2 and any(b"await" in line for line in lines):
                    yield _read(Commit(*ids, subject.strip()), lines)

    def text(self, commit, path):
        """A file at a commit as bytes, None where there is none."""
        if self.batch is None:
            self.batch = subprocess.Popen(
                [*self.git, "cat-file", "--batch"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=self.environment,
            )
        self.batch.stdin.write(f"{commit}:{path}\n".encode("utf-8", "surrogateescape"))
        self.batch.stdin.flush()
        head = self.batch.stdout.readline().split()
        if len(head) != 3 or not head[2].isdigit():
            return None
        data = self.batch.stdout.read(int(head[2]))
        self.batch.stdout.read(1)
        return data if head[1] == b"blob" else None

    def files(self, commit):
        """The paths of the ordinary files of a commit; links and submodules are none."""
        for line in self.output("ls-tree", "-r", "-z", commit).split(b"\0"):
            if line.startswith(b"100"):
                yield line.split(b"\t", 1)[1].decode("utf-8", "surrogateescape")

    def close(self):
        """Ends the process that reads files."""
        if self.batch:
            self.batch.communicate()
            self.batch = None

    def search(self, commit, expression):
        """The lines of a commit's Python files that match an expression, and the line before each."""
        found = self.output("grep", "-h", "-I", "-E", "-B1", "-e", expression, commit, "--", "*.py")
        return found.decode("utf-8", "replace").splitlines()


def _blocks(stream):
    head, lines = None, []
    for line in stream:
        if line.startswith(MARK):
            if head is not None:
                yield head, lines
            head, lines = line[len(MARK) :], []
        else:
            lines.append(line)
    if head is not None:
        yield head, lines


def _read(commit, lines):
    hunks, hunk, header = [], Hunk(), False
    for line in lines:
        if line.startswith(b"diff --git "):
            hunks, header = [], True
        elif header and line.startswith((b"--- a/", b"+++ b/")):
            path = line[6:].rstrip(b"\r\n\t").decode("utf-8", "surrogateescape")
            commit.files[path] = hunks
        elif line.startswith(b"@@ "):
            hunk, header = Hunk(), False
            hunks.append(hunk)
        elif not header and line.startswith(b"-"):
            hunk.removed.append(line[1:])
        elif not header and line.startswith(b"+"):
            hunk.added.append(line[1:])
    return commit
