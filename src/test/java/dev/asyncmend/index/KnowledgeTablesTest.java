package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What rows of the tables mean, and what of the bundled ones can be asked. */
final class KnowledgeTablesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  private static Table table(int columns, String... lines) {
    return Table.read(List.of(lines), columns);
  }

  private static <T> T at(Map<QName, T> all, String name) {
    return Objects.requireNonNull(all.get(QName.of(name)), name);
  }

  @Test
  void aRemovalTellsWhenAndWhatInstead() {
    Map<QName, Removal> all =
        Removal.read(
            table(
                5,
                "qualified_name\tparameter\tdeprecated\tgone\tinstead",
                "a.sleep\tloop\t3.8\t3.10\t-",
                "a.coroutine\t-\t3.8\t3.11\tasync def"));

    Removal loop = at(all, "a.sleep");
    assertThat(loop).isEqualTo(new Removal(QName.of("a.sleep"), "loop", 8, 10, ""));
    assertThat(loop.whole()).isFalse();
    Removal coroutine = at(all, "a.coroutine");
    assertThat(coroutine.whole()).isTrue();
    assertThat(coroutine.instead()).isEqualTo("async def");
    assertThat(coroutine.message(10))
        .isEqualTo("`a.coroutine` is deprecated since Python 3.8 and gone in 3.11");
    assertThat(coroutine.message(11)).isEqualTo("`a.coroutine` is gone since Python 3.11");
  }

  @Test
  void aResourceTellsHowItIsOpenedAndClosed() {
    Map<QName, Resource> all =
        Resource.read(
            table(
                5,
                "opener\topened\tentered\tclosed\tlive",
                "a.connect\tawait\tmanager\t$SELF.close(); await $SELF.wait()\tcursor query",
                "a.Client\tcall\tcall\t$SELF.close()\t-",
                "a.open\tcall\t-\t$SELF.close()\t-"));

    Resource connect = at(all, "a.connect");
    assertThat(connect.awaited()).isTrue();
    assertThat(connect.entry()).isEqualTo(Resource.Entry.MANAGER);
    assertThat(connect.closing()).containsExactly("$SELF.close()", "await $SELF.wait()");
    assertThat(connect.live()).containsExactlyInAnyOrder("cursor", "query");
    assertThat(at(all, "a.Client").awaited()).isFalse();
    assertThat(at(all, "a.Client").entry()).isEqualTo(Resource.Entry.CALL);
    assertThat(at(all, "a.Client").live()).isEmpty();
    assertThat(at(all, "a.open").entry()).isEqualTo(Resource.Entry.NONE);
    assertThatThrownBy(() -> Resource.read(table(5, "a\tb\tc\td\te", "a.x\tcall\tboth\tx\t-")))
        .hasMessageContaining("both");
  }

  @Test
  void aReceptionTakesAnArgumentOrDecorates() {
    Map<QName, Reception> all =
        Reception.read(table(3, "a\tb\tc", "a.on\t-\t-", "a.add\t1\thandler"));

    assertThat(at(all, "a.on").decorates()).isTrue();
    assertThat(at(all, "a.add")).isEqualTo(new Reception(1, "handler"));
    assertThat(at(all, "a.add").decorates()).isFalse();
    assertThat(new Reception(0, "x").decorates()).isFalse();
  }

  @Test
  void aCallbackIsOneOfTheFunctionsThatAreHandedOver() {
    Callback reader =
        KNOWLEDGE.callback(QName.of("asyncio.AbstractEventLoop.add_reader")).orElseThrow();

    assertThat(reader.result()).isEqualTo(Callback.Result.DROPPED);
    assertThat(reader.looped()).isTrue();
    assertThat(reader.position()).isEqualTo(1);
    assertThat(reader.keyword()).isEqualTo("callback");
    assertThat(reader.instead()).isEmpty();
    assertThat(KNOWLEDGE.callback(QName.of("builtins.map")).orElseThrow())
        .matches(each -> !each.looped())
        .matches(each -> each.result() == Callback.Result.EACH);
    assertThat(KNOWLEDGE.callback(QName.of("asyncio.sleep"))).isEmpty();
    HandOff looped = new HandOff(2, "callback", HandOff.Runs.LOOP);
    Map<QName, Callback> all =
        Callback.read(
            table(3, "a\tb\tc", "a.x\tdropped\t.y", "a.z\tvalue\t-"),
            Map.of(
                QName.of("a.x"), looped, QName.of("a.z"), new HandOff(0, "f", HandOff.Runs.HERE)));
    assertThat(at(all, "a.x"))
        .isEqualTo(
            new Callback(QName.of("a.x"), 2, "callback", true, Callback.Result.DROPPED, ".y"));
    assertThat(at(all, "a.z").instead()).isEmpty();
    assertThat(at(all, "a.z").looped()).isFalse();
    assertThatThrownBy(() -> Callback.read(table(3, "a\tb\tc", "a.x\tdropped\t-"), Map.of()))
        .hasMessageContaining("a.x");
  }

  @Test
  void theBundledTablesCanBeAsked() {
    assertThat(KNOWLEDGE.removal(QName.of("asyncio.coroutine")).orElseThrow().gone()).isEqualTo(11);
    assertThat(KNOWLEDGE.removal(QName.of("asyncio.create_task"))).isEmpty();
    assertThat(KNOWLEDGE.removes("coroutine")).isTrue();
    assertThat(KNOWLEDGE.removes("create_task")).isFalse();
    Resource session = KNOWLEDGE.resource(QName.of("aiohttp.ClientSession")).orElseThrow();
    assertThat(KNOWLEDGE.resources()).contains(session);
    assertThat(KNOWLEDGE.resource(QName.of("aiohttp.nothing"))).isEmpty();
    assertThat(KNOWLEDGE.concurrent(QName.of("aiohttp.ClientSession"))).isTrue();
    assertThat(KNOWLEDGE.concurrent(QName.of("asyncpg.Connection"))).isFalse();
    assertThat(KNOWLEDGE.testPlugins()).containsEntry("pytest-aiohttp", "any");
    assertThat(KNOWLEDGE.blocking()).extracting(Blocking::category).contains("sleep", "http");
    assertThat(KNOWLEDGE.reception(QName.of("aiohttp.web.UrlDispatcher.add_get")))
        .contains(new Reception(1, "handler"));
    assertThat(KNOWLEDGE.sync("get")).isTrue();
    assertThat(KNOWLEDGE.sync("no_library_has_this")).isFalse();
    assertThat(KNOWLEDGE.blocks(QName.of("requests.Session"))).isTrue();
    assertThat(KNOWLEDGE.blocks(QName.of("aiohttp.ClientSession"))).isFalse();
  }

  @Test
  void aTableIsRefusedWhoseRowsAreNotAsWide() {
    assertThatThrownBy(() -> table(3, "a\tb\tc", "x\ty")).hasMessageContaining("x");
    assertThat(table(2, "# words", "a\tb", "x\ty").rows()).containsExactly(List.of("x", "y"));
    assertThat(table(2, "a\tb", "x\ty").pairs()).containsExactly(Map.entry("x", "y"));
  }

  @Test
  void testsAreMarkedOrAnythingWhereOnePlaceSaysSo() {
    assertThat(AsyncTests.ANY.and(AsyncTests.MARKED)).isEqualTo(AsyncTests.ANY);
    assertThat(AsyncTests.MARKED.and(AsyncTests.ANY)).isEqualTo(AsyncTests.ANY);
    assertThat(AsyncTests.MARKED.and(AsyncTests.UNSTATED)).isEqualTo(AsyncTests.MARKED);
    assertThat(AsyncTests.UNSTATED.and(AsyncTests.MARKED)).isEqualTo(AsyncTests.MARKED);
    assertThat(AsyncTests.UNSTATED.and(AsyncTests.UNSTATED)).isEqualTo(AsyncTests.UNSTATED);
  }
}
