package dev.asyncmend.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.bot.CodeOwners.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CODEOWNERS as GitHub and GitLab read it. */
final class CodeOwnersTest {

  @ParameterizedTest
  @CsvSource({
    "*,              a/b.py,             true",
    "*.py,           a/b.py,             true",
    "*.py,           a/b.pyi,            false",
    "/docs/,         docs/a/b.md,        true",
    "/docs/,         x/docs/a.md,        false",
    "docs/,          x/docs/a.md,        true",
    "docs/*,         docs/a.md,          true",
    "docs/*,         docs/a/b.md,        false",
    "docs/*,         x/docs/a.md,        false",
    "apps/shop,      apps/shop/a.py,     true",
    "apps/shop,      apps/shopping/a.py, false",
    "apps/shop,      apps/shop,          true",
    "shop,           x/shop/y.py,        true",
    "**/logs,        build/logs/a,       true",
    "/a/**/z.py,     a/z.py,             true",
    "/a/**/z.py,     a/b/c/z.py,         true",
    "/a/**,          a/b/c/z.py,         true",
    "a?.py,          ab.py,              true",
    "a\\ b.py,       a b.py,             true",
  })
  void patternsOfGithub(String pattern, String path, boolean owned) {
    assertThat(CodeOwners.read(pattern + " @x", Dialect.GITHUB).of(path))
        .isEqualTo(owned ? List.of("@x") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "*,              a/b.py,       true",
    "README.md,      x/README.md,  true",
    "docs/,          x/docs/a.md,  true",
    "/docs/,         x/docs/a.md,  false",
    "ee/docs,        ee/docs,      true",
    "ee/docs,        x/ee/docs,    true",
    "ee/docs,        ee/docs/a.md, false",
    "/docs/*,        docs/a/b.md,  false",
    "/docs/**/*.md,  docs/a/b.md,  true",
    "\\#odd.py,      #odd.py,      true",
  })
  void patternsOfGitlab(String pattern, String path, boolean owned) {
    assertThat(CodeOwners.read(pattern + " @x", Dialect.GITLAB).of(path))
        .isEqualTo(owned ? List.of("@x") : List.of());
  }

  @Test
  void theLastMatchWins() {
    String file = "* @all\n*.py @python # who knows\n/src/api/ @api a@example.org\n";
    CodeOwners owners = CodeOwners.read(file, Dialect.GITHUB);
    assertThat(owners.of("README")).containsExactly("@all");
    assertThat(owners.of("src/app.py")).containsExactly("@python");
    assertThat(owners.of("src/api/app.py")).containsExactly("@api", "a@example.org");
  }

  @Test
  void aLineWithoutOwnersTakesThemAway() {
    CodeOwners owners = CodeOwners.read("* @all\n/generated/\n", Dialect.GITHUB);
    assertThat(owners.of("generated/a.py")).isEmpty();
  }

  @Test
  void githubSkipsExceptionsAndKnowsNoSections() {
    CodeOwners owners = CodeOwners.read("* @all\n!a.py @x\n[Python] @p\n", Dialect.GITHUB);
    assertThat(owners.of("a.py")).containsExactly("@all");
  }

  @Test
  void sectionsOfGitlabAddTheirOwners() {
    String file =
        "* @all\n[Python][2] @python\n*.py\n*.pyi @stubs\n^[Docs] @docs\n*.md\n[PYTHON]\nx.py @x\n";
    CodeOwners owners = CodeOwners.read(file, Dialect.GITLAB);
    assertThat(owners.of("a.py")).containsExactly("@all", "@python");
    assertThat(owners.of("a.pyi")).containsExactly("@all", "@stubs");
    assertThat(owners.of("a.md")).containsExactly("@all", "@docs");
    assertThat(owners.of("x.py")).containsExactly("@all", "@x");
  }

  @Test
  void anExceptionOfGitlabIsForItsSectionAndFinal() {
    String file = "* @all\n[Python] @python\n*.py\n!/gen/\n/gen/a.py @x\n";
    CodeOwners owners = CodeOwners.read(file, Dialect.GITLAB);
    assertThat(owners.of("gen/a.py")).containsExactly("@all");
    assertThat(owners.of("src/a.py")).containsExactly("@all", "@python");
  }

  @Test
  void oddFilesAreRead() {
    CodeOwners owners = CodeOwners.read("\r\n  \n# c\r\n*.py @a,b <x> @ok\r\n[", Dialect.GITLAB);
    assertThat(owners.of("a.py")).containsExactly("@ok");
  }

  @Test
  void aPatternOfManyStarsTakesNoTime() {
    String pattern = "*a".repeat(200) + "b";
    String path = "a".repeat(5000);
    assertThat(CodeOwners.read(pattern + " @x", Dialect.GITHUB).of(path)).isEmpty();
  }
}
