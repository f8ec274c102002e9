package dev.asyncmend.bot;

import static dev.asyncmend.bot.Samples.atom;
import static dev.asyncmend.bot.Samples.claim;
import static dev.asyncmend.bot.Samples.spanning;
import static dev.asyncmend.bot.Samples.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.PullRequest.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How fixes are divided into pull requests. */
final class UnitsTest {
  private static final CodeOwners OWNERS =
      CodeOwners.read("/a/ @acme/a\n/b/ @bob\n", CodeOwners.Dialect.GITHUB);

  @Test
  void oneForEachRecipeAndOwner() {
    assertThat(
            divided(
                Rules.USUAL,
                atom("sleep", "a/x.py", "1"),
                atom("sleep", "b/x.py", "2"),
                atom("sleep", "c.py", "3"),
                atom("http", "a/x.py", "4")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "asyncmend/sleep--acme-a", Set.of("1"),
                "asyncmend/sleep--bob", Set.of("2"),
                "asyncmend/sleep--unowned", Set.of("3"),
                "asyncmend/http--acme-a", Set.of("4")));
  }

  @Test
  void directoriesPackagesAndNothingAtAll() {
    Atom[] atoms = {
      atom("sleep", "src/shop/x.py", "1"),
      atom("http", "tools/deep/y.py", "2"),
      atom("http", "z.py", "3")
    };
    assertThat(divided(with(Split.DIRECTORY), atoms))
        .containsOnlyKeys("asyncmend/all--src-shop", "asyncmend/all--tools", "asyncmend/all--root")
        .hasSize(3);
    assertThat(divided(with(Split.RECIPE, Split.PACKAGE), atoms))
        .containsOnlyKeys("asyncmend/sleep--root", "asyncmend/http--tools", "asyncmend/http--root");
    assertThat(divided(with(Split.NONE), atoms)).containsOnlyKeys("asyncmend/all--all");
  }

  @Test
  void aGroupOfRecipesGoesTogether() {
    Rules rules =
        new Rules(
            Set.of(Split.RECIPE),
            Map.of("blocking", Set.of("sleep", "http")),
            30,
            400,
            3,
            2,
            List.of(),
            List.of(),
            false);
    assertThat(
            divided(
                rules,
                atom("sleep", "x.py", "1"),
                atom("http", "y.py", "2"),
                atom("task", "z.py", "3")))
        .containsOnlyKeys("asyncmend/blocking--all", "asyncmend/task--all");
  }

  @Test
  void aFixThatSpansFilesIsNotTorn() {
    Rules one = Rules.USUAL.sized(1, 400);
    assertThat(
            divided(
                one,
                spanning("sleep", "1", "b/x.py", "a/x.py"),
                atom("sleep", "a/y.py", "2"),
                atom("sleep", "a/x.py", "3")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "asyncmend/sleep--acme-a", Set.of("1", "3"),
                "asyncmend/sleep--acme-a.2", Set.of("2")));
  }

  @Test
  void noMoreFilesAndLinesThanAllowed() {
    List<Atom> files = new ArrayList<>();
    for (int file = 10; file < 80; file++) {
      files.add(atom("sleep", "c" + file + ".py", "f" + file));
    }
    assertThat(sizes(Rules.USUAL, files)).containsExactly(30, 30, 10);
    List<Atom> lines = new ArrayList<>();
    for (int file = 0; file < 5; file++) {
      lines.add(atom("sleep", "c" + file + ".py", "f" + file, 100));
    }
    assertThat(sizes(Rules.USUAL, lines)).containsExactly(2, 2, 1);
  }

  @Test
  void aSmallRestIsNoPullRequestOfItsOwn() {
    List<Atom> files = new ArrayList<>();
    for (int file = 10; file < 73; file++) {
      files.add(atom("sleep", "c" + file + ".py", "f" + file));
    }
    assertThat(sizes(Rules.USUAL, files)).containsExactly(30, 33);
  }

  @Test
  void whatAnOpenPullRequestHasStaysInIt() {
    Claim open = claim("sleep--unowned.2", State.OPEN, "2");
    assertThat(
            divided(
                List.of(open),
                Rules.USUAL.sized(1, 400),
                atom("sleep", "c1.py", "1"),
                atom("sleep", "c2.py", "2")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "asyncmend/sleep--unowned", Set.of("1"),
                "asyncmend/sleep--unowned.2", Set.of("2")));
  }

  @Test
  void itStaysThereWhenTheOwnerChanges() {
    Claim open = claim("sleep--bob", State.OPEN, "1");
    assertThat(divided(List.of(open), Rules.USUAL, atom("sleep", "a/x.py", "1")))
        .containsOnlyKeys("asyncmend/sleep--bob");
  }

  @Test
  void whatIsNewJoinsAnOpenPullRequestWhereThereIsRoom() {
    Claim open = claim("sleep--bob", State.OPEN, "1");
    assertThat(
            divided(
                List.of(open),
                Rules.USUAL,
                atom("sleep", "b/x.py", "1"),
                atom("sleep", "b/y.py", "2")))
        .containsExactly(Map.entry("asyncmend/sleep--bob", Set.of("1", "2")));
  }

  @Test
  void nothingJoinsWhatPeopleHaveTakenOver() {
    Claim frozen =
        new Claim(Samples.branch("sleep--bob"), State.OPEN, "", Set.of("1"), true, false);
    assertThat(
            divided(
                List.of(frozen),
                Rules.USUAL,
                atom("sleep", "b/x.py", "1"),
                atom("sleep", "b/y.py", "2")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("asyncmend/sleep--bob", Set.of("1"), "asyncmend/sleep--bob.2", Set.of("2")));
  }

  @Test
  void whatWasDeclinedIsLeftOutAndNewFindingsGetANameOfTheirOwn() {
    Claim closed = claim("sleep--bob", State.CLOSED, "1");
    Units.Result result =
        units(List.of(closed), Rules.USUAL)
            .divide(List.of(atom("sleep", "b/x.py", "1"), atom("sleep", "b/y.py", "2")));
    assertThat(result.units()).hasSize(1);
    assertThat(result.units().get(0).branch()).hasToString("asyncmend/sleep--bob.2");
    assertThat(result.units().get(0).fingerprints()).containsExactly("2");
    assertThat(result.declined())
        .containsExactly(new Units.Declined("https://forge/sleep--bob", 1));
  }

  @Test
  void aDeclinedPullRequestWhoseMarkerIsGoneDeclinesAllOfItsKind() {
    Claim closed = new Claim(Samples.branch("sleep--bob"), State.CLOSED, "u", null, false, false);
    Units.Result result =
        units(List.of(closed), Rules.USUAL)
            .divide(List.of(atom("sleep", "b/x.py", "1"), atom("sleep", "a/y.py", "2")));
    assertThat(result.units()).extracting(unit -> unit.fingerprints()).containsOnly(Set.of("2"));
    assertThat(result.declined()).containsExactly(new Units.Declined("u", 1));
  }

  @Test
  void whatAsyncmendClosedItselfIsNotDeclined() {
    Claim done =
        new Claim(Samples.branch("sleep--bob"), State.CLOSED, "u", Set.of("1"), false, true);
    assertThat(divided(List.of(done), Rules.USUAL, atom("sleep", "b/x.py", "1")))
        .containsOnlyKeys("asyncmend/sleep--bob.2");
  }

  @Test
  void whatWasMergedAndIsFoundAgainIsARegression() {
    Claim merged = claim("sleep--bob", State.MERGED, "1");
    Unit unit =
        units(List.of(merged), Rules.USUAL)
            .divide(List.of(atom("sleep", "b/x.py", "1")))
            .units()
            .get(0);
    assertThat(unit.branch()).hasToString("asyncmend/sleep--bob.2");
    assertThat(unit.regressions()).containsExactly("https://forge/sleep--bob");
  }

  @Test
  void theSurestComeFirst() {
    assertThat(
            units(List.of(), Rules.USUAL)
                .divide(List.of(unsafe("aaa", "x.py", "1"), atom("zzz", "y.py", "2")))
                .units())
        .extracting(unit -> unit.group())
        .containsExactly("zzz", "aaa");
  }

  private static Rules with(Split... split) {
    return new Rules(Set.of(split), Map.of(), 30, 400, 3, 2, List.of(), List.of(), false);
  }

  private static Map<String, Set<String>> divided(Rules rules, Atom... atoms) {
    return divided(List.of(), rules, atoms);
  }

  private static Map<String, Set<String>> divided(List<Claim> claims, Rules rules, Atom... atoms) {
    Map<String, Set<String>> byBranch = new TreeMap<>();
    units(claims, rules)
        .divide(Arrays.asList(atoms))
        .units()
        .forEach(unit -> byBranch.put(unit.branch().toString(), unit.fingerprints()));
    return byBranch;
  }

  private static List<Integer> sizes(Rules rules, List<Atom> atoms) {
    return units(List.of(), rules).divide(atoms).units().stream()
        .map(unit -> unit.atoms().size())
        .toList();
  }

  private static Units units(List<Claim> claims, Rules rules) {
    Shards shards = new Shards(rules.split(), OWNERS, "tools"::equals);
    return new Units(rules, shards, "asyncmend/", Samples.BASE, claims);
  }
}
