package dev.asyncmend.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that somebody may have meant. */
final class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "blocking-slepp, blocking-sleep", // wrong
    "blocking-sleeep, blocking-sleep", // too many
    "blocking-slep, blocking-sleep", // too few
    "blocking-slepe, blocking-sleep", // swapped
    "lbocking-sleep, blocking-sleep", // at the front
    "select, select",
    "slecet, select", // two mistakes in six letters
    "selct, select",
    "iD, id", // one in a word of two
  })
  void oneOrTwoMistakesAreSeen(String word, String meant) {
    List<String> known = List.of("select", "ignore", "blocking-sleep", "id");

    assertThat(Nearest.of(word, known)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"slxxxt", "i", "baz", "''", "selectings"})
  void whatIsFarIsNotMeant(String word) {
    assertThat(Nearest.of(word, List.of("select", "ignore", "quux"))).isEmpty();
  }

  @Test
  void aSwapIsOneMistake() {
    assertThat(Nearest.of("ab", List.of("ba"))).contains("ba");
    assertThat(Nearest.of("acb", List.of("bca"))).isEmpty();
  }

  @Test
  void theNearestWinsAndOfEqualOnesTheFirstOfTheAlphabet() {
    assertThat(Nearest.of("report", List.of("reporters", "reports"))).contains("reports");
    assertThat(Nearest.of("cat", List.of("hat", "bat", "rat"))).contains("bat");
  }

  @Test
  void nothingIsKnown() {
    assertThat(Nearest.of("x", List.of())).isEmpty();
  }
}
