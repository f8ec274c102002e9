package dev.asyncmend.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Where;
import dev.asyncmend.recipe.PatternRecipe;
import dev.asyncmend.recipe.Remedy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards: what they mean, and what is said about those that mean nothing. */
final class CardReaderTest {
  private static final String HEAD = "id: mine\ntitle: A title\nlevel: unsafe\nwhy: Because.\n";
  private static final String MATCH = HEAD + "match: time.sleep($SECONDS, $*REST)\n";

  private final Complaints complaints = new Complaints("mine.yaml");

  @Test
  void theSmallestCard() {
    Remedy remedy = read(HEAD + "match: time.sleep($X)\n");
    PatternRecipe recipe = (PatternRecipe) remedy.recipe();
    assertThat(remedy.card().level()).isEqualTo(Level.UNSAFE);
    assertThat(remedy.card().selectedOnly()).isFalse();
    assertThat(remedy.card().tags()).isEmpty();
    assertThat(recipe.message()).isEqualTo("A title");
    assertThat(recipe.where()).isEqualTo(Where.ALWAYS);
    assertThat(recipe.remedies()).isEmpty();
  }

  @Test
  void referencesAreAddresses() {
    String home = "https://docs.python.org/3/library/asyncio-task.html#asyncio.sleep";
    assertThat(read(MATCH + "references: " + home + "\n").card().references())
        .containsExactly(home);
    assertThat(error(MATCH + "references: [asyncio.sleep]\n"))
        .isEqualTo(
            "6:14: `references` wants addresses such as https://docs.python.org/3/, not asyncio.sleep");
  }

  @Test
  void alternatives() {
    Remedy remedy =
        read(
            HEAD
                + """
                message: It waits
                match:
                  - time.sleep($X)
                  - os.wait($X)
                rewrite:
                  - to: await asyncio.to_thread(f, $X)
                    when: { python: ">=3.9, <3.15" }
                    level: safe
                  - g($X)
                """
                    .replace("f,", "os.wait,")
                    .replace("g(", "asyncio.sleep("));
    PatternRecipe recipe = (PatternRecipe) remedy.recipe();
    assertThat(recipe.message()).isEqualTo("It waits");
    assertThat(recipe.patterns()).hasToString("[time.sleep($X), os.wait($X)]");
    assertThat(recipe.remedies())
        .extracting(PatternRecipe.Option::level)
        .containsExactly(Level.SAFE, Level.UNSAFE);
    assertThat(remedy.card().triggers()).containsExactly("sleep", "wait");
  }

  @Test
  void everyCondition() {
    Remedy remedy =
        read(
            MATCH
                + """
                where:
                  - inside: async def
                    not_in: loop
                    not: { awaited: true, used: false }
                  - any:
                      - passed_to: asyncio.gather
                      - resolves: { $SECONDS: [time.time, sum] }
                      - coroutine: $SECONDS
                      - type: { SECONDS: asyncio.Task }
                      - size: { $*REST: ">1" }
                      - { python: "<3.11", imports: [aiohttp, httpx] }
                """);
    Where where = ((PatternRecipe) remedy.recipe()).where();
    assertThat(where.toString())
        .contains("Inside[region=ASYNC_DEF]", "Not[condition=Inside[region=LOOP]]")
        .contains("Not[condition=All[conditions=[Awaited[expected=true], Used[expected=false]]]]")
        .contains("PassedTo[callees=[asyncio.gather]]")
        .contains("Resolves[hole=SECONDS, symbols=[time.time, builtins.sum]]")
        .contains("Coroutine[hole=SECONDS]", "Type[hole=SECONDS, types=[asyncio.Task]]")
        .contains("Size[hole=REST, bounds=[Bound[relation=>, limit=1]]]")
        .contains("Python[minors=[Bound[relation=<, limit=11]]]")
        .contains("Any[conditions=[Imports[module=aiohttp], Imports[module=httpx]]]");
  }

  @Test
  void parametersHaveTypes() {
    Remedy remedy =
        read(MATCH + "opt-in: true\nparameters: { limit: 20, strict: false, name: it }\n");
    assertThat(remedy.card().selectedOnly()).isTrue();
    assertThat(read(MATCH + "opt-in: a matter of style\n").card().optIn())
        .isEqualTo("a matter of style");
    assertThat(remedy.parameters().number("limit")).isEqualTo(20);
    assertThat(remedy.parameters().flag("strict")).isFalse();
    assertThat(remedy.parameters().text("name")).isEqualTo("it");
  }

  @Test
  void yaml12TakesNoForAWord() {
    assertThat(read(MATCH + "message: no\n").recipe()).extracting("message").isEqualTo("no");
  }

  @Test
  void aRecipeInJava() {
    assertThat(read(HEAD + "java: Found\n").recipe()).isInstanceOf(Found.class);
    assertThat(error(HEAD + "java: Lost\n")).isEqualTo("5:7: there is no recipe class `Lost`");
    assertThat(error(HEAD + "java: CardReaderTest\n")).contains("no recipe class");
    assertThat(error(HEAD + "java: Found\nrewrite: f()\n"))
        .isEqualTo("6:10: `rewrite` goes with `match`");
  }

  @Test
  void aCardHasMatchOrJava() {
    assertThat(error(HEAD)).startsWith("1:1: a card wants `match` (a pattern) or `java`");
    assertThat(error(MATCH + "java: Found\n"))
        .isEqualTo("1:1: a card has `match` or `java`, not both");
  }

  @Test
  void whatIsNoCard() {
    assertThat(error("")).isEqualTo("1:1: there is nothing in it");
    assertThat(error("- a\n")).isEqualTo("1:1: a card is keys with values, not a list");
    assertThat(error("id: [\n")).startsWith("2:1: this is no YAML: ");
    assertThat(error("id: mine\nid: mine\n" + HEAD.substring(9) + "match: a.b()\n"))
        .isEqualTo("2:1: the key `id` is there twice");
    assertThat(error(MATCH + "[a]: b\n")).isEqualTo("6:1: a key has to be a word");
  }

  @Test
  void unknownKeysGetASuggestion() {
    assertThat(error(MATCH + "rewirte: f()\n"))
        .startsWith("6:1: unknown key `rewirte`; did you mean `rewrite`? (known: id, title, ");
    assertThat(error(MATCH + "where: { insid: loop }\n"))
        .startsWith("6:10: unknown condition `insid`; did you mean `inside`? (known: inside, ");
    assertThat(error(MATCH + "where: { inside: async }\n"))
        .startsWith("6:18: unknown place `async` (known: async def, def, module, loop, ");
    assertThat(error(MATCH + "where: { coroutine: $SECOND }\n"))
        .isEqualTo("6:21: `$SECOND` is no hole of the pattern; did you mean `SECONDS`?");
    assertThat(error(MATCH + "where: { reached_from: asyncio.run }\n"))
        .startsWith("6:10: unknown condition `reached_from` (known: ");
  }

  @Test
  void missingKeysAreNamed() {
    assertThat(errors("match: a.b()\n"))
        .containsExactly(
            "1:1: the key `id` is missing",
            "1:1: the key `title` is missing",
            "1:1: the key `level` is missing",
            "1:1: the key `why` is missing");
  }

  @Test
  void valuesAreChecked() {
    assertThat(error(HEAD.replace("unsafe", "sfe") + "match: a.b()\n"))
        .isEqualTo("3:8: `level` wants one of safe, unsafe, advice; did you mean `safe`?");
    assertThat(error(HEAD.replace("mine", "Mine") + "match: a.b()\n"))
        .isEqualTo("1:5: `id` wants words in small letters, joined by hyphens");
    assertThat(error(HEAD.replace("mine", "other") + "match: a.b()\n"))
        .isEqualTo("1:5: `id` wants the name of the file: `mine`, not `other`");
    assertThat(error(MATCH + "tags: [Two Words]\n"))
        .isEqualTo("6:8: `tags` wants words in small letters, joined by hyphens");
    assertThat(error(MATCH + "opt-in: [a]\n"))
        .isEqualTo("6:9: `opt-in` wants `true` or `false`, not a list");
    assertThat(error(MATCH + "risk: [a]\n")).isEqualTo("6:7: `risk` wants a text, not a list");
    assertThat(error(MATCH + "parameters: { limit: [] }\n"))
        .isEqualTo(
            "6:22: `limit` wants a number, a switch, a text or a list of words to choose from");
  }

  @Test
  void patternsAreChecked() {
    assertThat(error(HEAD + "match: time.sleep(\n")).startsWith("5:8: this is no Python: ");
    assertThat(error(HEAD + "match: time.sleep($)\n"))
        .isEqualTo(
            "5:8: `$` starts a hole and wants a name: `$X` for one thing, `$*ARGS` for any number"
                + " (near `$)`)");
    assertThat(error(HEAD + "match: sleep($X)\n"))
        .isEqualTo(
            "5:8: `sleep` is neither a builtin nor a dotted name; write `$SLEEP` for any"
                + " expression (near `sleep($X)`)");
    assertThat(error(HEAD + "match: $X\n")).contains("it would fit all");
    assertThat(error(MATCH + "rewrite: asyncio.sleep($SECOND)\n"))
        .contains("6:10: `$SECOND` is no hole of the pattern `time.sleep($SECONDS, $*REST)`");
    assertThat(error(MATCH + "rewrite: return $SECONDS\n"))
        .contains("the pattern is an expression, so an expression has to take its place");
  }

  @Test
  void alternativesAreChecked() {
    assertThat(error(MATCH + "rewrite: { when: { python: \">=3.9\" } }\n"))
        .isEqualTo("6:10: the key `to` is missing");
    assertThat(error(MATCH + "rewrite: { to: a.b(), when: { python: 3.9 } }\n"))
        .isEqualTo("6:39: a version with a relation was expected, such as `>=3.9`");
    assertThat(errors(MATCH + "rewrite: { too: a.b() }\n"))
        .containsExactly(
            "6:10: the key `to` is missing",
            "6:12: unknown key `too`; did you mean `to`? (known: to, when, level)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where: { size: { $*REST: many } }",
        "where: { size: [1] }",
        "where: { resolves: { $SECONDS: 1x } }",
        "where: { any: { awaited: true } }",
        "where: awaited",
        "where: { used: maybe }",
        "where: { imports: a..b }",
        "rewrite: 3",
        "rewrite: [[a]]",
        "parameters: [a]",
        "parameters: { Limit: 1 }",
        "aliases: { a: b }",
      })
  void everyMistakeIsTold(String line) {
    assertThat(errors(MATCH + line + "\n")).hasSize(1);
  }

  private Remedy read(String text) {
    Optional<Remedy> remedy = CardReader.read(text, "mine", shelf(), complaints);
    assertThat(complaints.sorted()).isEmpty();
    return remedy.orElseThrow();
  }

  private static Shelf shelf() {
    return new Shelf(CardReaderTest.class.getPackageName());
  }

  private static String error(String text) {
    List<String> errors = errors(text);
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }

  private static List<String> errors(String text) {
    Complaints found = new Complaints("mine.yaml");
    assertThat(CardReader.read(text, "mine", shelf(), found)).isEmpty();
    return found.sorted().stream()
        .map(error -> error.line() + ":" + error.column() + ": " + error.message())
        .toList();
  }
}
