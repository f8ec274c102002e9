package dev.asyncmend.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that join the names of an import. */
class ImportNamesTest {

  private static void assertJoins(String before, String after) {
    assertThat(Mark.need(before, "asyncio", "sleep", null)).isEqualTo(after);
  }

  @Test
  void sortedNamesStaySorted() {
    assertJoins("from asyncio import run\n", "from asyncio import run, sleep\n");
    assertJoins("from asyncio import wait\n", "from asyncio import sleep, wait\n");
    assertJoins("from asyncio import run, wait\n", "from asyncio import run, sleep, wait\n");
    assertJoins("from asyncio import Zoo, wait\n", "from asyncio import Zoo, sleep, wait\n");
    assertJoins("from asyncio import Event\n", "from asyncio import Event, sleep\n");
    assertJoins("from asyncio import apple, Zoo\n", "from asyncio import apple, sleep, Zoo\n");
    assertThat(Mark.need("from asyncio import MAX, run\n", "asyncio", "Event", null))
        .isEqualTo("from asyncio import MAX, Event, run\n");
    assertThat(Mark.need("from asyncio import Event, run\n", "asyncio", "MAX", null))
        .isEqualTo("from asyncio import MAX, Event, run\n");
    assertThat(Mark.need("from asyncio import MAX, Event\n", "asyncio", "A", null))
        .as("one capital is no constant")
        .isEqualTo("from asyncio import MAX, A, Event\n");
    assertJoins("from asyncio import wait as w\n", "from asyncio import sleep, wait as w\n");
  }

  @Test
  void unsortedNamesGrowAtTheirEnd() {
    assertJoins("from asyncio import wait, run\n", "from asyncio import wait, run, sleep\n");
  }

  @Test
  void everyWayOfWritingTheListIsKept() {
    assertJoins("from asyncio import (run)\n", "from asyncio import (run, sleep)\n");
    assertJoins("from asyncio import (run,)\n", "from asyncio import (run, sleep,)\n");
    assertJoins(
        "from asyncio import run, \\\n    wait\n",
        "from asyncio import run, \\\n    sleep, wait\n");
    assertJoins("from asyncio import run  # c\n", "from asyncio import run, sleep  # c\n");
    assertJoins("from asyncio import run; x\n", "from asyncio import run, sleep; x\n");
    assertJoins("from asyncio import run", "from asyncio import run, sleep");
    assertJoins("lazy from asyncio import run\n", "lazy from asyncio import run, sleep\n");
  }

  @Test
  void namesOnLinesOfTheirOwnGetOne() {
    assertJoins(
        "from asyncio import (\n    run,  # r\n    wait,  # w\n)\n",
        "from asyncio import (\n    run,  # r\n    sleep,\n    wait,  # w\n)\n");
    assertJoins(
        "from asyncio import (\n    gather,\n    run,  # r\n)\n",
        "from asyncio import (\n    gather,\n    run,  # r\n    sleep,\n)\n");
    assertJoins(
        "from asyncio import (\r\n\tgather,\r\n\trun  # r\r\n)\r\n",
        "from asyncio import (\r\n\tgather,\r\n\trun,  # r\r\n\tsleep\r\n)\r\n");
    assertJoins(
        "from asyncio import (\n    gather,\n    run)\n",
        "from asyncio import (\n    gather,\n    run,\n    sleep)\n");
    assertJoins(
        "from asyncio import (\n    gather, run,\n)\n",
        "from asyncio import (\n    gather, run, sleep,\n)\n");
    assertJoins(
        "from asyncio import (gather,\n                     run)\n",
        "from asyncio import (gather,\n                     run,\n                     sleep)\n");
  }

  @Test
  void anEqualImportIsEnough() {
    assertJoins("from asyncio import sleep\n", "from asyncio import sleep\n");
    assertThat(Mark.need("import asyncio\n", "asyncio", null, null)).isEqualTo("import asyncio\n");
    assertThat(Mark.need("import asyncio as a\n", "asyncio", null, "a"))
        .isEqualTo("import asyncio as a\n");
    assertThat(Mark.need("import asyncio as a\n", "asyncio", null, null))
        .isEqualTo("import asyncio as a\nimport asyncio\n");
  }

  @Test
  void someImportsTakeNoMoreNames() {
    assertJoins("from asyncio import *\n", "from asyncio import *\nfrom asyncio import sleep\n");
    assertJoins(
        "from .asyncio import run\n", "from asyncio import sleep\n\nfrom .asyncio import run\n");
    assertJoins(
        "if x:\n    from asyncio import run\n",
        "from asyncio import sleep\n\nif x:\n    from asyncio import run\n");
  }
}
