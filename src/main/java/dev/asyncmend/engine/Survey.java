package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactCache;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.SurveyReport;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

/** Reads files and says which of them are Python, and whether reading loses nothing. */
public final class Survey {
  private final Sources sources;
  private final Set<String> lossy = new ConcurrentSkipListSet<>();

  private final boolean roundtrip;
  private final Consumer<? super PyFile> reader;

  private Survey(Settings settings, boolean roundtrip, Consumer<? super PyFile> reader) {
    this.sources = new Sources(settings, FactCache.in(null), new Meter());
    this.roundtrip = roundtrip;
    this.reader = reader;
  }

  /**
   * Surveys the files of a run; recipes play no part.
   *
   * @param roundtrip whether to put each file together again from its tokens and compare the bytes
   * @param reader is given each file that was parsed; from several threads, and in order only where
   *     there is one job
   */
  public static SurveyReport of(
      Settings settings, boolean roundtrip, Consumer<? super PyFile> reader, Progress progress) {
    Survey survey = new Survey(settings, roundtrip, reader);
    Discovered found = Discovery.of(settings, Discovery::readable);
    try (Workers workers = Workers.of(settings.jobs())) {
      List<FileOutcome> outcomes = workers.each(found.files(), progress, survey::look);
      return new SurveyReport(outcomes, List.copyOf(survey.lossy), found.troubles());
    }
  }

  private FileOutcome look(SourceFile file) {
    return Guard.file(
        file.name(),
        () -> {
          try {
            return look(file.name(), sources.bytes(file.path()));
          } catch (IOException e) {
            return Sources.failed(e).outcome(file.name());
          }
        });
  }

  private FileOutcome look(String name, byte[] bytes) {
    Reading reading = Sources.parse(name, bytes);
    if (reading instanceof Reading.Failed failed) {
      return failed.outcome(name);
    }
    PyFile file = ((Reading.Parsed) reading).file();
    if (roundtrip && !lossless(bytes, file)) {
      lossy.add(name);
    }
    reader.accept(file);
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
