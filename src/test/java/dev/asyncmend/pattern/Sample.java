package dev.asyncmend.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Imports;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.TokenPatcher;
import dev.asyncmend.edit.Verdict;
import dev.asyncmend.edit.Verifier;
import dev.asyncmend.index.AsyncTests;
import dev.asyncmend.index.ProjectIndex;
import dev.asyncmend.index.Resolver;
import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.PythonVersion;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small Python file, and what patterns find and templates make in it. */
public record Sample(Surroundings around) {
  /** The path of every sample. */
  public static final String PATH = "sample.py";

  /** The file {@code source}, for the oldest Python that has {@code to_thread}. */
  public static Sample of(String source) {
    return of(source, 9);
  }

  /** The file {@code source} for Python {@code 3.minor}. */
  public static Sample of(String source, int minor) {
    Optional<Sample> sample = read(source, minor);
    assertThat(sample).as(source).isPresent();
    return sample.orElseThrow();
  }

  /** The file {@code source}; empty where it is no Python. */
  static Optional<Sample> read(String source, int minor) {
    return Python.parse(new SourceText(source)) instanceof Parse.Ok ok
        ? Optional.of(of(ok.file(), minor))
        : Optional.empty();
  }

  private static Sample of(PyFile file, int minor) {
    return new Sample(around(PATH, file, minor, Neighbours.NONE));
  }

  /** This file with others around it, each by its path; their trees are read once. */
  public Sample beside(Map<String, String> others) {
    Map<String, Neighbour> known = new HashMap<>();
    Neighbours all =
        path -> known.getOrDefault(path, new Neighbour.Shut("there is no file " + path));
    others.forEach(
        (path, source) ->
            known.put(path, new Neighbour.Open(around(path, of(source).file(), 9, all))));
    Sample here = new Sample(around(PATH, file(), around.target().minor(), all));
    known.put(PATH, new Neighbour.Open(here.around()));
    return here;
  }

  private static Surroundings around(String path, PyFile file, int minor, Neighbours neighbours) {
    Scopes scopes = Scopes.of(file);
    return new Surroundings(
        path,
        scopes,
        Flow.of(scopes),
        Resolver.of(Flow.of(scopes), ProjectIndex.of(Map.of()), path),
        Imports.of(scopes),
        new PythonVersion(minor),
        () -> AsyncTests.UNSTATED,
        neighbours);
  }

  /** The file. */
  public PyFile file() {
    return around.file();
  }

  /** Every match of {@code pattern}, in source order. */
  public List<Match> matches(String pattern) {
    return matches(Pattern.of(pattern));
  }

  /** Every match of {@code wanted}, in source order. */
  List<Match> matches(Pattern wanted) {
    List<Match> found = new ArrayList<>();
    Walk.all(file().tree(), node -> wanted.match(node, around).ifPresent(found::add));
    return found;
  }

  /** The source of every match of {@code pattern}, in source order. */
  public List<String> found(String pattern) {
    return matches(pattern).stream().map(match -> file().source(match.node())).toList();
  }

  /**
   * The file with {@code template} in the place of every match of {@code pattern}, repeated until
   * nothing is left to do; each step is proven by the verifier.
   */
  public String rewritten(String pattern, String template) {
    Sample sample = this;
    for (int round = 0; round < 10; round++) {
      List<Fix> fixes = sample.fixes(pattern, template);
      if (fixes.isEmpty()) {
        return sample.file().text().chars();
      }
      sample = of(sample.apply(fixes), around.target().minor());
    }
    throw new AssertionError("no end to " + template);
  }

  /** One fix for every match that can be rewritten. */
  public List<Fix> fixes(String pattern, String template) {
    Pattern wanted = Pattern.of(pattern);
    Rewrite rewrite = Rewrite.of(wanted, Template.of(template)).orThrow();
    return matches(wanted).stream()
        .flatMap(match -> rewrite.edits(match).stream())
        .map(Sample::fix)
        .toList();
  }

  /** The file with some of {@code fixes}: those that fit into one round. */
  public String apply(List<Fix> fixes) {
    EditPlan plan = EditPlan.of(PATH, around.scopes(), fixes);
    assertThat(plan.accepted()).as("fixes in this round").isNotEmpty();
    String after = TokenPatcher.apply(file(), plan);
    assertThat(Verifier.verify(file(), plan, after)).as(after).isInstanceOf(Verdict.Sound.class);
    return after;
  }

  /** A fix of this file. */
  public static Fix fix(List<Edit> edits) {
    return new Fix(Level.SAFE, "test", List.of(new FileEdits(PATH, edits)));
  }
}
