package dev.asyncmend.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Remedy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue: what comes with the tool, what users add, how recipes are chosen. */
final class CatalogTest {
  private static final Catalog BUNDLED = Catalog.load();

  @TempDir Path folder;

  @Test
  void everyBundledCardIsSound() {
    assertThat(BUNDLED.errors()).isEmpty();
    assertThat(ids(BUNDLED.remedies())).contains("blocking-sleep", "missing-await").isSorted();
  }

  @Test
  void aCardSaysWhatItIs() {
    Card card = BUNDLED.find("blocking-sleep").orElseThrow().card();
    assertThat(card.level()).isEqualTo(Level.SAFE);
    assertThat(card.tags()).containsExactly("blocking");
    assertThat(card.aliases()).containsExactly("ASYNC251", "S7488");
    assertThat(card.triggers()).containsExactly("sleep");
    assertThat(card.why()).startsWith("`time.sleep` stops the thread");
    assertThat(card.origin()).isEqualTo("asyncmend/recipes/blocking-sleep.yaml");
  }

  @Test
  void recipesAreFoundByIdAndCode() {
    assertThat(BUNDLED.find("ASYNC251")).isEqualTo(BUNDLED.find("blocking-sleep"));
    assertThat(BUNDLED.find("nothing-like-it")).isEmpty();
  }

  @Test
  void withoutAWishEverythingRunsThatIsNotOptIn() {
    assertThat(chosen(List.of(), List.of()))
        .contains("blocking-sleep")
        .doesNotContain("gather-return-exceptions");
  }

  @Test
  void optInRecipesAreChosenByNameTagOrAll() {
    assertThat(chosen(List.of("gather-return-exceptions"), List.of()))
        .containsExactly("gather-return-exceptions");
    assertThat(chosen(List.of("tag:tasks"), List.of())).contains("gather-return-exceptions");
    assertThat(chosen(List.of("all"), List.of()))
        .contains("gather-return-exceptions", "blocking-sleep");
  }

  @Test
  void tagsAndCodesChooseAndIgnore() {
    assertThat(chosen(List.of("tag:blocking"), List.of())).contains("blocking-sleep");
    assertThat(chosen(List.of("tag:blocking"), List.of("S7488"))).doesNotContain("blocking-sleep");
    assertThat(chosen(List.of(), List.of("tag:blocking"))).doesNotContain("blocking-sleep");
    assertThat(chosen(List.of("ASYNC251"), List.of("all"))).isEmpty();
  }

  @Test
  void anUnknownSelectorSaysWhatCouldBeMeant() {
    assertThat(message(List.of("blocking-slep"), List.of()))
        .isEqualTo(
            "there is no recipe, tag or code `blocking-slep`; did you mean `blocking-sleep`?");
    assertThat(message(List.of(), List.of("tag:blockin"))).contains("`tag:blocking`");
    assertThat(message(List.of("xyzzy-plugh"), List.of())).doesNotContain("did you mean");
  }

  @Test
  void usersAddCards() throws IOException {
    card("no-gevent", "level: advice\nwhy: It hides.\nmatch: gevent.spawn($*_)\n");
    Catalog catalog = Catalog.load(List.of(folder));
    assertThat(catalog.errors()).isEmpty();
    assertThat(catalog.find("no-gevent").orElseThrow().card().origin())
        .isEqualTo(folder.resolve("no-gevent.yaml").toString());
    assertThat(catalog.find("blocking-sleep")).isPresent();
  }

  @Test
  void aBrokenCardIsToldAndTheOthersStay() throws IOException {
    card("one", "level: advice\nwhy: It hides.\nmatch: a.b(\n");
    card("two", "level: advice\nwhy: It hides.\nmatch: a.b()\n");
    Catalog catalog = Catalog.load(List.of(folder));
    assertThat(catalog.find("two")).isPresent();
    assertThat(catalog.find("one")).isEmpty();
    assertThat(catalog.errors()).hasSize(1);
    assertThat(catalog.errors().get(0).toString())
        .startsWith(folder.resolve("one.yaml") + ":5:8: this is no Python:");
  }

  @Test
  void noNameIsGivenTwice() throws IOException {
    card("blocking-sleep", "level: advice\nwhy: It hides.\nmatch: a.b()\n");
    card("mine", "aliases: ASYNC251\nlevel: advice\nwhy: It hides.\nmatch: a.b()\n");
    Catalog catalog = Catalog.load(List.of(folder));
    assertThat(catalog.errors()).hasSize(2);
    assertThat(catalog.errors().get(1).message())
        .isEqualTo(
            "`ASYNC251` is the name of the recipe in asyncmend/recipes/blocking-sleep.yaml already");
    assertThat(catalog.remedies()).hasSameSizeAs(BUNDLED.remedies());
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    Files.write(folder.resolve("latin.yaml"), "title: é".getBytes(StandardCharsets.ISO_8859_1));
    Path missing = folder.resolve("missing");
    Catalog catalog = Catalog.load(List.of(folder, missing));
    assertThat(catalog.errors())
        .extracting(CardError::message)
        .containsExactly("the card is not written in UTF-8", "the folder cannot be read");
  }

  private void card(String id, String rest) throws IOException {
    Files.writeString(folder.resolve(id + ".yaml"), "id: " + id + "\ntitle: T\n" + rest);
  }

  private static List<String> chosen(List<String> select, List<String> ignore) {
    return ids(((Selection.Chosen) BUNDLED.select(select, ignore)).remedies());
  }

  private static String message(List<String> select, List<String> ignore) {
    return ((Selection.Unknown) BUNDLED.select(select, ignore)).message();
  }

  private static List<String> ids(List<Remedy> remedies) {
    return remedies.stream().map(remedy -> remedy.card().id()).toList();
  }
}
