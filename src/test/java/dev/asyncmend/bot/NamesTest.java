package dev.asyncmend.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of branches. */
final class NamesTest {

  @Test
  void aBranchIsReadAsItIsWritten() {
    for (String name :
        new String[] {
          "asyncmend/blocking-sleep--all",
          "asyncmend/blocking-sleep--org-team.12",
          "asyncmend/release-1-2/missing-await--src-shop"
        }) {
      assertThat(BranchName.parse(name))
          .hasValueSatisfying(one -> assertThat(one).hasToString(name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main",
        "asyncmend/x",
        "asyncmend/x--y.0",
        "asyncmend/x--y.2.3",
        "asyncmend/X--y",
        "other/x--y",
        "asyncmend/x--y:refs/heads/main",
        "asyncmend/x--y z",
        "asyncmend/../x--y"
      })
  void othersAreNotOurs(String name) {
    assertThat(BranchName.parse(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@org/team",
        "a b",
        "+refs/heads/*:refs/heads/*",
        "--force",
        "..",
        "@{u}",
        "a~1^2:?*[\\",
        "\u00e4\u00f6\u202e",
        "",
        "a.lock",
        "a\nb",
        "very-long-name-name-name-name-name-name-name-name"
      })
  void aSlugIsSafeInABranch(String text) {
    String slug = Slug.of(text);
    assertThat(slug).matches("[a-z0-9]([a-z0-9]|-(?!-))*[a-z0-9]|[a-z0-9]");
    assertThat(BranchName.parse("asyncmend/" + slug + "--" + slug))
        .hasValueSatisfying(one -> assertThat(one.shard()).isEqualTo(slug));
  }

  @Test
  void differentTextsHaveDifferentSlugs() {
    assertThat(Slug.of("@org/team")).isEqualTo("org-team");
    assertThat(Slug.of("Team")).isNotEqualTo(Slug.of("team"));
    assertThat(Slug.of("@a @b")).isNotEqualTo(Slug.of("@a-b"));
    assertThat(Slug.of("\u00e4")).isNotEqualTo(Slug.of("\u00f6"));
  }

  @Test
  void anotherBaseHasBranchesOfItsOwn() {
    assertThat(BranchName.prefix("main", true)).isEqualTo("asyncmend/");
    assertThat(BranchName.prefix("stable", false)).isEqualTo("asyncmend/stable/");
  }
}
