package dev.asyncmend.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.pattern.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about cards names everything that a card may say, and its example is a card. */
final class CardsPageTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(# yaml.*?)```", Pattern.DOTALL);

  private final String page = read();

  @Test
  void namesEveryKey() {
    assertThat(CardReader.KNOWN).allSatisfy(key -> assertThat(page).contains('`' + key + '`'));
    assertThat(RewriteReader.KNOWN).allSatisfy(key -> assertThat(page).contains(key + ": "));
    assertThat(RewriteReader.levels())
        .allSatisfy(level -> assertThat(page).contains('`' + level + '`'));
  }

  @Test
  void namesEveryConditionAndPlace() {
    assertThat(ConditionReader.KNOWN)
        .allSatisfy(key -> assertThat(page).contains('`' + key + ": "));
    assertThat(Arrays.stream(Region.values()).map(Region::word))
        .allSatisfy(word -> assertThat(page).containsAnyOf('`' + word + '`', ": " + word + '`'));
  }

  @Test
  void showsACard() {
    Matcher example = EXAMPLE.matcher(page);
    assertThat(example.find()).isTrue();
    Complaints complaints = new Complaints("docs");
    Shelf shelf = new Shelf(Shelf.HOME);
    assertThat(CardReader.read(example.group(1), "blocking-sleep", shelf, complaints)).isPresent();
  }

  private static String read() {
    try {
      return Files.readString(Path.of("docs/cards.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
