package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.config.CampaignEntry;
import dev.asyncmend.config.CampaignFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that names the repositories of a campaign. */
final class CampaignListTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1:1: there is nothing in it",
        "- a|1:1: the file wants keys with values, not a list",
        "'repositories: ['|this is no YAML",
        "repos: []|1:1: unknown key `repos` (known: defaults, repositories)",
        "repositorys: []|1:1: unknown key `repositorys`; did you mean `repositories`?",
        "repositories: []|1:1: `repositories` wants a list of one repository at least",
        "repositories: https://x.example/o/r|1:1: `repositories` wants a list of one repository at"
            + " least, not a text",
        "repositories: [1]|1:16: a repository is an address, or keys such as `url`, not the number",
        "repositories: [{}]|1:16: a repository wants a `url`, or the `path` of a clone",
        "'repositories: [{ url: a, path: b }]'|1:16: a repository has a `url` or a `path`, not both",
        "'repositories: [{ url: https://x.example/o/r, bas: main }]'|unknown key `bas`; did you"
            + " mean `base`?",
        "'repositories: [{ url: https://x.example/o/r, base: 1.0 }]'|`base` wants a text, not the"
            + " number 1.0",
        "'repositories: [{ url: https://x.example/o/r, forge: githab }]'|`forge` wants one of"
            + " github, gitlab,",
        "'repositories: [{ url: https://x.example/o/r, enabled: true }]'|unknown key `enabled`",
        "'repositories: [{ url: https://x.example/o/r, max-new: -1 }]'|`max-new` wants a number"
            + " from 0 to 100000, not -1",
        "'repositories: [{ url: https://x.example/o/r, select: missing-await }]'|`select` wants a"
            + " list of texts, not a text; write [\"missing-await\"]",
        "'{ defaults: { levl: safe }, repositories: [https://x.example/o/r] }'|1:15: unknown key"
            + " `levl`; did you mean `level`?",
        "'{ defaults: [], repositories: [https://x.example/o/r] }'|`defaults` wants keys with"
            + " values, not a list",
        "'{ repositories: [https://x.example/o/r, https://x.example/o/r] }'|1:41: this repository"
            + " is there already, in line 1",
        "'{ repositories: [{ url: a, name: n }, { url: b, name: n }] }'|the name `n` is there"
            + " already, in line 1",
        "'repositories: [{ url: a, url: b }]'|the key `url` is there twice",
        "'repositories: [\"ext::sh -c id\"]'|`url` wants an address, not `ext::sh -c id`",
        "repositories: [--upload-pack=id]|`url` wants an address, not `--upload-pack=id`",
        "'repositories: [\"\"]'|`url` wants an address",
      })
  void saysWhatIsWrongAndWhere(String text, String message) {
    User.Answer answer = new User(folder).writes("repos.yml", text).says(words());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).startsWith("asyncmend: error: repos.yml:").contains(message);
    assertThat(answer.err().lines()).hasSize(1);
  }

  private static String[] words() {
    return new String[] {"campaign", "run", "repos.yml", "--cache-dir", "cache"};
  }

  @ParameterizedTest
  @CsvSource({
    "https://ann:hunter2@x.example/o/r",
    "https://ghp_hunter2@x.example/o/r",
    "https://github_pat_hunter2:@x.example/o/r",
    "https://glpat-hunter2@x.example/o/r"
  })
  void aSecretHasNoPlaceInAnAddress(String url) {
    User.Answer answer =
        new User(folder).writes("repos.yml", "repositories: ['" + url + "']").says(words());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo(
            "asyncmend: error: repos.yml:1:16: `url` has a password in it; leave it out, and let"
                + " a credential helper of git give it\n");
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    User.Answer answer = new User(folder).says(words());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).isEqualTo("asyncmend: error: cannot read repos.yml: no such file\n");
  }

  @Test
  void aDefectOfTheDefaultsIsToldOnce() {
    String text =
        "defaults:\n  max-new: x\nrepositories: [https://a.example/b, https://a.example/c]";

    assertThat(new User(folder).writes("repos.yml", text).says(words()).err())
        .isEqualTo(
            "asyncmend: error: repos.yml:2:3: `max-new` wants a number from 0 to 100000, not a"
                + " text\n");
  }

  @Test
  void namesAreShortWhereThatTellsThemApart() {
    assertThat(names("https://x.example/o/r.git", "git@x.example:team/api.git", "../shops/one"))
        .containsExactly("o/r", "team/api", "shops/one");
    assertThat(names("https://x.example/o/r", "https://y.example/o/r"))
        .containsExactly("x.example/o/r", "y.example/o/r");
    assertThat(
            names("{ url: 'https://x.example/o/r', base: a }", "{ url: 'https://x.example/o/r' }"))
        .containsExactly("x.example/o/r@a", "x.example/o/r");
  }

  @Test
  void whatARepositorySaysGoesBeforeTheDefaults() {
    List<CampaignEntry> entries =
        entries(
            """
            defaults: { max-new: 1, select: [missing-await], labels: [a] }
            repositories:
              - https://x.example/o/one
              - { url: 'https://x.example/o/two', max-new: 5, labels: [] }
            """);

    assertThat(entries.get(0).pr().maxNew()).extracting("value").isEqualTo(1);
    assertThat(entries.get(1).pr().maxNew()).extracting("value").isEqualTo(5);
    assertThat(entries.get(1).pr().labels()).isEmpty();
    assertThat(entries.get(1).select()).extracting("value").containsExactly("missing-await");
    assertThat(entries.get(0).text()).isNotEqualTo(entries.get(1).text());
  }

  @Test
  void whereItStandsIsNoPartOfWhatItSays() {
    String one = entries("repositories: [https://x.example/o/r]").get(0).text();

    assertThat(entries("# new\n\nrepositories:\n  - url: https://x.example/o/r\n").get(0).text())
        .isEqualTo(one);
  }

  private List<String> names(String... items) {
    StringBuilder text = new StringBuilder("repositories:\n");
    for (String item : items) {
      text.append("  - ").append(item).append('\n');
    }
    return entries(text.toString()).stream().map(CampaignEntry::name).toList();
  }

  private List<CampaignEntry> entries(String text) {
    new User(folder).writes("repos.yml", text);
    CampaignFile file = CampaignFile.read(folder.resolve("repos.yml"));
    assertThat(file.problems()).isEmpty();
    return file.entries();
  }
}
