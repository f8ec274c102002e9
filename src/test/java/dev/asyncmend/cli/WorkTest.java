package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much work a run does, counted and not timed: it is proportional to what matters. */
final class WorkTest {
  private static final String NAP = "import time\n\n\nasync def nap():\n    time.sleep(1)\n";

  @TempDir Path folder = Path.of("");

  private User user = new User(Path.of(""));

  @BeforeEach
  void project() {
    user = new User(folder);
    user.writes("nap.py", NAP);
    user.writes("calm.py", "async def calm():\n    return 1\n");
    user.writes("plain.py", "import time\n\ntime.sleep(1)\n");
    user.writes("words.py", "WORDS = ['async', 'sleep']\n");
  }

  /** The files that each stage was about. */
  private Map<String, Long> files(String... words) throws IOException {
    return counted("files", words);
  }

  /** What the object that {@code --statistics} gives says under {@code name} of each stage. */
  private Map<String, Long> counted(String name, String... words) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(user.says(words).out())) {
      String stage = "";
      for (JsonToken at = json.nextToken(); at != null; at = json.nextToken()) {
        if (at == JsonToken.VALUE_STRING && "stage".equals(json.currentName())) {
          stage = json.getText();
        } else if (at == JsonToken.VALUE_NUMBER_INT && name.equals(json.currentName())) {
          counts.putIfAbsent(stage, json.getLongValue());
        }
      }
    }
    return counts;
  }

  @Test
  void onlyFilesThatSayAsyncAndAWordOfARecipeAreParsed() throws IOException {
    Map<String, Long> work =
        files("check", "--no-cache", "--statistics", "--format=json", "--select=blocking-sleep");
    assertThat(work).containsEntry("discover", 4L).containsEntry("triage", 4L);
    assertThat(work).containsEntry("parse", 2L).containsEntry("match", 2L);
    assertThat(work).containsEntry("mend", 0L).containsEntry("write", 0L);
  }

  @Test
  void oneRecipeInWordsAsksForNoOtherModule() throws IOException {
    user.writes("more/other.py", "import json\n\n\ndef other():\n    return json\n");
    Map<String, Long> work =
        files("check", "--no-cache", "--statistics", "--format=json", "--select=blocking-sleep");
    assertThat(work).containsEntry("index", 0L);
  }

  @Test
  void aFunctionIsParsedOnceForTheRecipesAndOnceForItsFactsAtMost() throws IOException {
    String[] run = {
      "check", "--no-cache", "--jobs=1", "--statistics", "--format=json", "--select=missing-await"
    };
    user.writes("main.py", "import helpers\n\n\nasync def main():\n    helpers.one()\n");
    user.writes("helpers.py", "def one():\n    return 1\n\n\ndef two():\n    return 2\n");

    Map<String, Long> functions = counted("functions", run);

    // calm, main and nap are looked at; for main one and two are asked about, and nap, which comes
    // later. What was looked at before is not read again.
    assertThat(functions).containsEntry("parse", 3L).containsEntry("index", 3L);
  }

  @Test
  void aFileIsReadOnceForAllTheWordsThatTheIndexAsksAbout() throws IOException {
    String plain = "def plain():\n    return 1\n";
    user.writes("plain.py", plain);
    String[] run = {"check", "--no-cache", "--statistics", "--format=json", "plain.py", "nap.py"};
    long before = counted("bytes", run).values().stream().mapToLong(it -> it).sum();
    user.writes("plain.py", plain.replace("1", "1000"));

    long after = counted("bytes", run).values().stream().mapToLong(it -> it).sum();

    // For triage, for the names of coroutine functions in it, for words, and for its facts.
    assertThat(after - before).isEqualTo(4L * "000".length());
  }

  @Test
  void theObjectTellsWhatWasFound() {
    User.Answer answer = user.says("check", "--no-cache", "--statistics", "--format", "json");
    assertThat(answer.out())
        .contains("\"recipe\": \"blocking-sleep\"", "\"findings\": 1", "\"fixable\": 1");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isEqualTo(1);
  }
}
