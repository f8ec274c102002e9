"""Times a language server that is told of edits as an editor would; see `run`."""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time


class Server:
    """A server as a process, spoken with over its streams."""

    def __init__(self, program, folder, environment):
        self.process = subprocess.Popen(
            [program, "lsp"], cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.number = 0
        root = pathlib.Path(folder).as_uri()
        self.request(
            "initialize",
            {"processId": os.getpid(), "rootUri": root, "capabilities": {}, "workspaceFolders": None},
        )
        self.notify("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def receive(self):
        length = 0
        for line in iter(self.process.stdout.readline, b"\r\n"):
            if not line:
                raise SystemExit("the server is gone")
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length))

    def request(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.number:
                return message

    def shown(self, uri, version):
        """Waits until the diagnostics of a version are there."""
        while True:
            message = self.receive()
            params = message.get("params", {})
            if message.get("method") == "textDocument/publishDiagnostics":
                if params["uri"] == uri and params.get("version") == version:
                    return params["diagnostics"]

    def memory(self):
        """The resident memory in MiB, where the system says it."""
        try:
            status = pathlib.Path("/proc/%d/status" % self.process.pid).read_text()
            return int(status.split("VmRSS:")[1].split()[0]) // 1024
        except (OSError, IndexError):
            return 0


    def worked(self):
        """How long its engine has been running on a processor, in ms; others may have kept it waiting."""
        total = 0
        for stat in pathlib.Path("/proc/%d/task" % self.process.pid).glob("*/stat"):
            name, _, rest = stat.read_text().partition("(")[2].rpartition(")")
            if name.startswith(("worker", "desk")):
                user, system = rest.split()[11:13]
                total += (int(user) + int(system)) * 1000 / os.sysconf("SC_CLK_TCK")
        return total


def once(command, folder, environment):
    begin = time.perf_counter()
    subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    return (time.perf_counter() - begin) * 1000


def main():
    program, folder, name = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 200
    folder = str(pathlib.Path(folder).resolve())
    program = str(pathlib.Path(program).resolve())
    text = pathlib.Path(folder, name).read_text()
    lines = text.splitlines(keepends=True)
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "ASYNCMEND_CACHE_DIR": cache}
        subprocess.run([program, "--version"], capture_output=True, check=True)  # build, if need be
        cold = once([program, "check", name], folder, environment)
        warm = statistics.median(once([program, "check", name], folder, environment) for _ in range(3))
        server = Server(program, folder, environment)
        uri = pathlib.Path(folder, name).as_uri()
        begin = time.perf_counter()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        server.notify("textDocument/didOpen", {"textDocument": document})
        server.shown(uri, 1)
        opened = (time.perf_counter() - begin) * 1000
        times = []
        for version in range(2, count + 2):
            # A line comes at the top of the file or goes again: the places of all behind it move.
            row = len(lines) // 2
            place = {"start": {"line": 0, "character": 0}, "end": {"line": version % 2, "character": 0}}
            change = {"range": place, "text": "" if version % 2 else "# a line\n"}
            begin = time.perf_counter()
            server.notify(
                "textDocument/didChange",
                {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]},
            )
            # A question is not put off: what comes back is what was found in this very version.
            where = {"line": row, "character": 0}
            server.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": where})
            times.append((time.perf_counter() - begin) * 1000)
            if version == 11:
                early = server.memory()
            if version == count + 1 - count // 4:
                before = server.worked()
        worked = (server.worked() - before) / (count // 4)
        server.request("shutdown", None)
        late = server.memory()
        server.notify("exit", None)
        server.process.wait()
    files = sum(1 for _ in pathlib.Path(folder).rglob("*.py"))
    first, last = times[: count // 4], times[-(count // 4) :]
    print("%s: %s, %d lines, in a project of %d files, %d edits\n" % (
        pathlib.Path(folder).name, name, len(lines), files, count))
    print("| | ms | ratio to a warm check |\n|---|---|---|")
    rows = [
        ("`check` of the file, nothing in the cache", cold),
        ("`check` of the file, warm", warm),
        ("server: the document is opened", opened),
        ("server: an edit, median of the first quarter", statistics.median(first)),
        ("server: an edit, median of the last quarter", statistics.median(last)),
        ("server: an edit, 9 of 10 in the last quarter", sorted(last)[len(last) * 9 // 10]),
    ]
    rows.append(("server: an edit, time on a processor, mean of the last quarter", worked))
    for what, value in rows:
        print("| %s | %.0f | %.2f |" % (what, value, value / warm))
    print("\nResident memory: %d MiB after 10 edits, %d MiB after all." % (early, late))


if __name__ == "__main__":
    main()
