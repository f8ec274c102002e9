package dev.asyncmend.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TriageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "async def f(): time.sleep(1)     | true",
        "import asyncio; sleep            | true",
        "sleepasync                       | true",
        "aasync ssleep                    | true",
        "async                            | false",
        "time.sleep(1)                    | false",
        "asyn sleep                       | false",
        "async slee                       | false",
        "async gather                     | true",
        "ásync sleep                      | false",
        "é async ü sleep                  | true",
      })
  void keepsWhatCanHoldAFinding(String text, boolean kept) {
    Triage triage = Triage.words(List.of("sleep", "gather"));

    assertThat(triage.keeps(text.getBytes(ISO_8859_1))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"async, true", "asyncio, true", "a sync, false", "'', false"})
  void withoutWordsAsyncIsEnough(String text, boolean kept) {
    assertThat(Triage.words(List.of()).keeps(text.getBytes(ISO_8859_1))).isEqualTo(kept);
  }
}
