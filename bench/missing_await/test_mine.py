"""Tests of mine.py on a repository made for each case: python -m unittest discover bench/missing_await"""

import os
import subprocess
import tempfile
import textwrap
import unittest
from pathlib import Path

import mine

HEAD = """
import asyncio


class Shop:
    async def save(self, order):
        return order

    async def other(self):
        await self.save(0)

    async def checkout(self, order):
"""


class MineTest(unittest.TestCase):
    message = "change"

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.git("init", "-q")

    def git(self, *arguments):
        names = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
        environment = dict(os.environ, **dict.fromkeys(names, "tester"))
        command = ["git", "-c", "commit.gpgsign=false", *arguments]
        subprocess.run(command, cwd=self.folder, env=environment, check=True)

    def commit(self, text, path="shop.py"):
        self.folder.joinpath(path).write_text(text, encoding="utf-8")
        self.git("add", ".")
        self.git("commit", "-q", "-m", self.message)

    def body(self, text):
        """Commits the checkout function with this body."""
        self.commit(HEAD + textwrap.indent(textwrap.dedent(text).strip() + "\n", " " * 8))

    def mined(self):
        """(line, shape) of every case."""
        return [(row[4], row[5]) for row in mine.Miner(self.folder).cases(["HEAD"])]

    def shape(self, before, after):
        self.body(before)
        self.body(after)
        return [shape for _, shape in self.mined()]

    def test_names_line_and_shape_of_the_call_before_the_fix(self):
        self.body("self.save(order)")
        self.body("# now it is kept\nawait self.save(order)")
        self.assertEqual([(13, "statement")], self.mined())

    def test_tells_shapes_apart(self):
        for after, expected in (
            ("x = await self.save(order)\nprint(x)", "assigned"),
            ("return await self.save(order)", "returned"),
            ("if not await self.save(order):\n    pass", "condition"),
            ("assert await self.save(order) == 1", "condition"),
            ("print((await self.save(order)).id)", "attribute"),
            ("print(await self.save(order))", "argument"),
            ("print(f'{await self.save(order)}')", "f-string"),
            ("for x in await self.save(order):\n    pass", "iterated"),
            ("return {'a': await self.save(order)}", "dict"),
        ):
            with self.subTest(after):
                self.setUp()
                self.assertEqual([expected], self.shape(after.replace("await ", ""), after))

    def test_finds_a_call_that_is_laid_out_anew(self):
        self.assertEqual(["assigned"], self.shape("x = self.save(order)", """
            x = await self.save(
                order,
            )"""))  # fmt: skip

    def test_moves_a_misplaced_await(self):
        self.assertEqual(
            ["attribute"],
            self.shape("print(await self.save(order).id)", "print((await self.save(order)).id)"),
        )

    def test_leaves_out_coroutines_that_something_drives(self):
        for before, after in (
            ("x = self.save(order)\nawait x", "x = await self.save(order)\nx"),
            ("x = self.save(order)\nawait asyncio.gather(x)", "x = await self.save(order)\nprint(x)"),
            ("asyncio.create_task(self.save(order))", "await asyncio.create_task(self.save(order))"),
            ("async with self.save(order): pass", "async with await self.save(order): pass"),
        ):
            with self.subTest(before):
                self.setUp()
                self.assertEqual([], self.shape(before, after))

    def test_leaves_out_receivers_that_become_another_thing(self):
        before = "with open(order) as file:\n    file.save()"
        self.assertEqual([], self.shape(before, "async with aopen(order) as file:\n    await file.save()"))

    def test_leaves_out_names_that_are_imported_from_elsewhere(self):
        before = HEAD.replace("import asyncio", "from time import sleep") + "        sleep(1)\n"
        self.commit(before)
        self.commit(before.replace("time", "asyncio").replace("  sleep(", "  await sleep("))
        self.assertEqual([], self.mined())

    def test_leaves_out_functions_that_become_coroutine_functions(self):
        text = HEAD + "        self.save(order)\n"
        self.commit(text.replace("async def save", "def save"))
        self.commit(HEAD + "        await self.save(order)\n")
        self.assertEqual([], self.mined())

    def test_leaves_out_callers_that_become_coroutine_functions(self):
        text = HEAD + "        self.save(order)\n"
        self.commit(text.replace("async def checkout", "def checkout"))
        self.commit(HEAD + "        await self.save(order)\n")
        self.assertEqual([], self.mined())

    def test_leaves_out_what_is_only_defined_as_a_plain_function(self):
        text = HEAD.replace("async def save", "def save").replace("await ", "")
        self.commit(text + "        self.save(order)\n")
        self.commit(text + "        await self.save(order)\n")
        self.assertEqual([], self.mined())

    def test_leaves_out_plain_functions_that_do_their_work_without_await(self):
        text = HEAD.replace("async def save", "def save")
        self.commit(text + "        self.save(order)\n")
        self.commit(text + "        await self.save(order)\n")
        self.assertEqual([], self.mined())

    def test_finds_a_plain_function_whose_result_others_await(self):
        text = HEAD.replace("async def save", "def save")
        self.commit(text + "        return self.save(order)\n")
        self.commit(text + "        return await self.save(order)\n")
        self.assertEqual(["returned"], [shape for _, shape in self.mined()])

    def test_leaves_out_calls_of_a_library_that_a_migration_awaits(self):
        self.body("self.library.load()")
        self.message = "Migrate to the async library"
        self.body("await self.library.load()")
        self.assertEqual([], self.mined())

    def test_finds_calls_of_a_library(self):
        self.assertEqual(["statement"], self.shape("self.library.load()", "await self.library.load()"))

    def test_leaves_out_what_is_undone_later(self):
        self.body("self.save(order)")
        self.body("await self.save(order)")
        self.body("self.save(order)")
        self.assertEqual([], self.mined())

    def test_leaves_out_mass_changes(self):
        lines = "".join(f"self.save({number})\n" for number in range(mine.MASS + 1))
        self.assertEqual([], self.shape(lines, lines.replace("self", "await self")))

    def test_counts_the_same_change_once(self):
        self.body("self.save(order)")
        self.body("await self.save(order)")
        self.git("revert", "-n", "HEAD")
        self.git("commit", "-q", "-m", "undo")
        self.body("await self.save(order)")
        self.assertEqual(1, len(self.mined()))


if __name__ == "__main__":
    unittest.main()
