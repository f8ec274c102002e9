package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A little project given as text: a line {@code === path} starts each of its files. What lies below
 * {@code site-packages/} is installed.
 */
final class Example {
  private static final String MARK = "=== ";
  private static final String SITE = "site-packages/";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Scopes> scopes = new LinkedHashMap<>();
  private final ProjectIndex index;

  private Example(String text) {
    String path = "main.py";
    StringBuilder lines = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        keep(path, lines);
        path = line.substring(MARK.length()).strip();
        lines.setLength(0);
      } else {
        lines.append(line).append('\n');
      }
    }
    keep(path, lines);
    texts.forEach((name, source) -> scopes.put(name, scopes(name, source)));
    Map<String, ModuleSummary> modules = new HashMap<>();
    Map<String, ModuleSummary> installed = new HashMap<>();
    scopes.forEach(
        (name, source) ->
            (name.startsWith(SITE) ? installed : modules).put(name, Summarizer.summarize(source)));
    this.index = ProjectIndex.of(new Source(modules, installed));
  }

  /** The modules below {@code site-packages/} are installed; the others are the project's. */
  private record Source(Map<String, ModuleSummary> modules, Map<String, ModuleSummary> installed)
      implements ModuleSource, Installation {

    @Override
    public Collection<String> paths() {
      return modules.keySet();
    }

    @Override
    public Optional<ModuleSummary> summary(String path) {
      return Optional.ofNullable(modules.get(path));
    }

    @Override
    public Installation installation() {
      return this;
    }

    @Override
    public boolean has(String head) {
      return installed.keySet().stream().anyMatch(path -> path.startsWith(SITE + head));
    }

    @Override
    public Optional<LibraryModule> find(String module) {
      String base = SITE + module.replace('.', '/');
      return Stream.of("/__init__.pyi", "/__init__.py", ".pyi", ".py")
          .map(base::concat)
          .filter(installed::containsKey)
          .findFirst()
          .map(path -> new LibraryModule(path, Objects.requireNonNull(installed.get(path))));
    }
  }

  /** The project that {@code text} holds; a first part without a mark is {@code main.py}. */
  static Example of(String text) {
    return new Example(text);
  }

  /** The project in the file {@code name} beside the tests. */
  static Example read(String name) {
    try (InputStream stream = Example.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(String path, StringBuilder lines) {
    if (!lines.isEmpty()) {
      texts.put(path, lines.toString());
    }
  }

  private static Scopes scopes(String name, String source) {
    Parse parse = Python.parse(new SourceText(source));
    assertThat(parse).as("%s: %s", name, parse).isInstanceOf(Parse.Ok.class);
    return Scopes.of(((Parse.Ok) parse).file());
  }

  /** The text of each file by its path. */
  Map<String, String> texts() {
    return texts;
  }

  ProjectIndex index() {
    return index;
  }

  Scopes scopes(String path) {
    return Objects.requireNonNull(scopes.get(path), path);
  }

  Resolver resolver(String path) {
    return Resolver.of(Flow.of(scopes(path)), index, path);
  }
}
