package dev.asyncmend.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Imports of several fixes, and fixes that stand in their way. */
class ImportPlansTest {

  @Test
  void severalImportsArePlacedTogether() {
    Sample sample = Sample.of("x = 1\n");
    int end = sample.file().tokens().size() - 1;
    String after =
        sample.after(
            Sample.fix(new Edit.NeedImport(QName.of("httpx"), null, null, end, false)),
            Sample.fix(new Edit.NeedImport(QName.of("os"), "path", null, end, false)),
            Sample.fix(new Edit.NeedImport(QName.of("os"), "sep", "s", end, false)),
            Sample.fix(new Edit.NeedImport(QName.of("asyncio"), null, null, end, false)),
            Sample.fix(new Edit.NeedImport(QName.of("asyncio"), null, null, 0, false)));
    assertThat(after)
        .isEqualTo("import asyncio\nfrom os import path, sep as s\n\nimport httpx\n\nx = 1\n");
  }

  @Test
  void oneNameIsNotImportedForTwoThings() {
    Sample sample = Sample.of("x = 1\n");
    int end = sample.file().tokens().size() - 1;
    Fix first = Sample.fix(new Edit.NeedImport(QName.of("a"), "get", null, end, false));
    Fix second = Sample.fix(new Edit.NeedImport(QName.of("b"), "get", null, end, false));
    EditPlan plan = sample.plan(first, second);
    assertThat(plan.accepted()).containsExactly(first);
    assertThat(plan.deferred()).containsExactly(second);
  }

  @Test
  void anImportStaysForTheOtherFixWhenOneIsDeferred() {
    Sample sample = Sample.of("a(b)\n");
    Edit.NeedImport need = new Edit.NeedImport(QName.of("asyncio"), null, null, 0, false);
    Fix outer = Sample.fix(new Edit.Replace(0, 3, "asyncio.a(b)"), need);
    Fix inner = Sample.fix(new Edit.Replace(2, 2, "asyncio.b"), need);
    EditPlan plan = sample.plan(outer, inner);
    assertThat(plan.deferred()).isEqualTo(List.of(outer));
    assertThat(TokenPatcher.apply(sample.file(), plan))
        .isEqualTo("import asyncio\n\na(asyncio.b)\n");
  }

  @Test
  void aFixThatReplacesTheImportsPushesNewOnesAside() {
    Sample sample = Sample.of("'''D'''\nimport os\nimport sys\n\nos, sys\n");
    int first = sample.token("import");
    int last = sample.token("sys");
    Edit.NeedImport need = new Edit.NeedImport(QName.of("re"), null, null, last + 9, false);
    String after = sample.after(Sample.fix(new Edit.Replace(first, last, "import os, sys"), need));
    assertThat(after).isEqualTo("'''D'''\n\nimport re\n\nimport os, sys\n\nos, sys\n");
  }

  @Test
  void aNameDoesNotJoinAnImportThatAFixReplaces() {
    Sample sample = Sample.of("from asyncio import run\n\nrun(1)\n");
    int name = sample.token("run");
    int use = sample.token("run", 2);
    String after =
        sample.after(
            Sample.fix(
                new Edit.Replace(name, name, "run as r"),
                new Edit.Replace(use, use + 3, "r(sleep(1))"),
                new Edit.NeedImport(QName.of("asyncio"), "sleep", null, use, false)));
    assertThat(after)
        .isEqualTo("from asyncio import run as r\nfrom asyncio import sleep\n\nr(sleep(1))\n");
  }

  @Test
  void anImportThatAFixAsksForIsNotDroppedByTheSameFix() {
    Sample sample = Sample.of("import time\n\ntime\n");
    int use = sample.token("time", 2);
    String after =
        sample.after(
            Sample.fix(
                new Edit.Replace(use, use, "x"),
                new Edit.NeedImport(QName.of("time"), null, null, use, false)));
    assertThat(after).isEqualTo("import time\n\nx\n");
  }

  @Test
  void aFixWhoseImportsFindNoPlaceWaits() {
    Sample sample = Sample.of("x = 1\n");
    int end = sample.file().tokens().size() - 1;
    Edit.NeedImport need = new Edit.NeedImport(QName.of("os"), null, null, end, false);
    Fix whole = Sample.fix(new Edit.Replace(0, end - 2, "x = 2"));
    assertThat(sample.plan(whole, Sample.fix(need)).deferred()).isEmpty();
    Sample headed = Sample.of("'''D'''\nx = 1\n");
    int last = headed.token("1");
    Fix all = Sample.fix(new Edit.Replace(0, last, "'''D'''\nx = 2"));
    Fix wish = Sample.fix(new Edit.NeedImport(QName.of("os"), null, null, last + 2, false));
    EditPlan plan = headed.plan(all, wish);
    assertThat(plan.deferred()).containsExactly(wish);
    assertThat(TokenPatcher.apply(headed.file(), plan)).isEqualTo("'''D'''\nx = 2\n");
  }
}
