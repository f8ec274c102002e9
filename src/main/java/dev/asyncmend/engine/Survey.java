package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.SurveyReport;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Reads files and says which of them are Python, and whether reading loses nothing. */
public final class Survey {
  private final Sources sources;
  private final Set<String> lossy = new ConcurrentSkipListSet<>();

  private Survey(Settings settings) {
    this.sources = new Sources(settings.piped());
  }

  /**
   * Surveys the files of a run; recipes play no part.
   *
   * @param roundtrip whether to put each file together again from its tokens and compare the bytes
   */
  public static SurveyReport of(Settings settings, boolean roundtrip, Progress progress) {
    Survey survey = new Survey(settings);
    Discovered found = Discovery.of(settings);
    try (Workers workers = Workers.of(settings.jobs())) {
      List<FileOutcome> outcomes =
          workers.each(found.files(), progress, file -> survey.look(file, roundtrip));
      return new SurveyReport(outcomes, List.copyOf(survey.lossy), found.troubles());
    }
  }

  private FileOutcome look(SourceFile file, boolean roundtrip) {
    return Guard.file(
        file.name(),
        () -> {
          try {
            return look(file.name(), sources.bytes(file), roundtrip);
          } catch (IOException e) {
            return Sources.failed(e).outcome(file.name());
          }
        });
  }

  private FileOutcome look(String name, byte[] bytes, boolean roundtrip) {
    Reading reading = Sources.parse(bytes);
    if (reading instanceof Reading.Failed failed) {
      return failed.outcome(name);
    }
    if (roundtrip && !lossless(bytes, ((Reading.Parsed) reading).file())) {
      lossy.add(name);
    }
    return new FileOutcome.Clean(name);
  }

  private static boolean lossless(byte[] bytes, PyFile file) {
    Tokens tokens = file.tokens();
    StringBuilder all = new StringBuilder(file.text().chars().length());
    for (int index = 0; index < tokens.size(); index++) {
      all.append(tokens.text(index));
    }
    return all.toString().equals(file.text().chars()) && Arrays.equals(file.text().bytes(), bytes);
  }
}
