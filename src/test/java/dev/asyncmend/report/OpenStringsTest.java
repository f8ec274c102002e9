package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.text.SourceText;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that begin inside of strings. */
final class OpenStringsTest {

  /** Quotes are written as {@code D} and {@code S}, line ends as a bar. */
  @ParameterizedTest
  @CsvSource({
    "a|b,                   --",
    "DDDa|b|cDDD|d,         -DD-",
    "SSSa|DDD|SSS|d,        -SS-",
    "x = DaSSS|b,           --",
    "# SSS|b,               --",
    "x = SSS a \\SSSS|b,    --",
    "x = SSS \\\\SSS|b,     --",
    "DDD|,                  -D",
    "DDD,                   -",
    "x = S\\|b,             --",
    "x = DD|DDD|DDD,        --D",
  })
  void areKnown(String code, String open) {
    String python = code.replace("D", "\"").replace("S", "'").replace("|", "\n");
    OpenStrings strings = OpenStrings.of(new SourceText(python));

    StringBuilder found = new StringBuilder();
    IntStream.rangeClosed(1, open.length())
        .mapToObj(strings::at)
        .forEach(at -> found.append(at.isEmpty() ? "-" : at.charAt(0) == '"' ? "D" : "S"));
    assertThat(found.toString()).isEqualTo(open);
  }
}
