package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.GithubDouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kohsuke.github.GHIssueComment;

/**
 * The page that tells the life of a pull request, lived: its commands are typed in a clone of a
 * repository on a double of GitHub. {@code <!-- run forge: … -->} is what somebody does there, or
 * what is to be so; {@code <!-- file forge: … -->} stands before what is to be read there.
 */
final class LifePageTest {
  /** The name of the page. */
  static final String PAGE = "pull-requests-life.md";

  private static final String SITE = "https://github.example";

  @TempDir private Path folder;

  @Test
  void isAsThePageTells() throws Exception {
    DocPage page = DocPage.of(Path.of("docs", PAGE));
    try (BotShop shop = BotShop.open(folder)) {
      String api = shop.github().api().toString();
      Map<String, String> settings =
          Map.of("API", api, "GH_ENTERPRISE_TOKEN", GithubDouble.TOKEN, "LC_ALL", "C");
      DocReader reader = new DocReader(shop.maintainer().path(), settings);
      for (DocPage.Step step : page.steps()) {
        live(page, step, reader, shop);
      }
    }
  }

  private static void live(DocPage page, DocPage.Step step, DocReader reader, BotShop shop)
      throws Exception {
    String place = page.path() + ":" + step.line();
    if (step instanceof DocPage.NewFile file && file.name().startsWith("forge: ")) {
      assertThat(reads(shop, file.name().split(" ", -1))).as(place).contains(file.text());
    } else if (step instanceof DocPage.NewFile file) {
      reader.writes(file.name(), file.text());
    } else if (step instanceof DocPage.Aside aside && aside.command().startsWith("forge: ")) {
      happens(shop, aside.command().split(" ", -1), place);
    } else if (step instanceof DocPage.Aside aside) {
      assertThat(reader.runs(aside.command())).as(place).isEmpty();
    } else if (step instanceof DocPage.Shown shown) {
      boolean bot = shown.command().startsWith("asyncmend");
      if (bot) {
        shop.github().forget();
      }
      String said = reader.runs(shown.command()).replaceAll("(?m)^remote: Updating ref.*\\R", "");
      DocsTest.compare(page, shown, said.replace(site(shop), SITE));
    } else {
      throw new AssertionError(place + ": this page does not have that");
    }
  }

  private static String site(BotShop shop) {
    return shop.github().api().resolve("/").toString().replaceFirst("/$", "");
  }

  /** {@code forge: comment NUMBER} or {@code forge: text NUMBER}. */
  private static String reads(BotShop shop, String... words) throws IOException {
    int number = Integer.parseInt(words[2]);
    String text =
        words[1].equals("text")
            ? shop.pull(number).getBody()
            : String.join(
                "\n",
                shop.pull(number).getComments().stream().map(GHIssueComment::getBody).toList());
    return (text + "\n").replace(site(shop), SITE);
  }

  /** {@code forge: close NUMBER}, {@code forge: merge NUMBER}, {@code forge: nothing written}. */
  private static void happens(BotShop shop, String[] words, String place) throws IOException {
    switch (words[1]) {
      case "close" -> shop.pull(Integer.parseInt(words[2])).close();
      case "merge" -> shop.pull(Integer.parseInt(words[2])).merge("thanks");
      case "nothing" -> assertThat(shop.github().writes()).as(place).isEqualTo(List.of());
      default -> throw new AssertionError(place + ": nobody does that");
    }
  }
}
