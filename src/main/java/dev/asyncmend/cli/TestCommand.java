package dev.asyncmend.cli;

import dev.asyncmend.catalog.CardExample;
import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.ExampleReader;
import dev.asyncmend.config.Configuration;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend test}: whether cards of the user do what their examples say. */
@Command(
    name = "test",
    header = "Run the examples in recipe cards of your own.",
    description =
        "Shows each example to the recipe of its card: what comes out must be its `after`, and in "
            + "what the card wants to keep nothing may be found.",
    footer = {"  asyncmend test", "  asyncmend test --update asyncmend-cards/no-print.yaml"},
    sortOptions = false)
final class TestCommand implements Callable<Integer> {
  private static final String CARD = ".yaml";

  @ParentCommand private @Nullable Asyncmend root;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Cards, and folders of such; without any, the folders of the configuration.")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--update", description = "Write what came out into the cards, as their `after`.")
  private boolean update;

  @ArgGroup(validate = false, order = 7, heading = "%nConfiguration:%n")
  private ConfigOptions config = new ConfigOptions();

  @Override
  public Integer call() {
    Asyncmend program = root;
    if (program == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    try {
      return work(program.shell(), program.output());
    } catch (UsageError e) {
      e.getMessage().lines().forEach(program.output()::error);
      return ExitCode.FAILED;
    }
  }

  private int work(Shell shell, Output output) throws UsageError {
    Configuration project = config.read(shell, List.of());
    Set<Path> folders = new LinkedHashSet<>(Configuration.values(project.cards()));
    Set<Path> files = new LinkedHashSet<>();
    for (String path : paths) {
      Path file = existing(shell, path);
      folders.add(Files.isDirectory(file) ? file : file.toAbsolutePath().getParent());
      files.add(file);
    }
    if (folders.isEmpty()) {
      throw new UsageError(
          "there are no cards: name a folder, or say cards = \"FOLDER\" in asyncmend.toml");
    }
    Catalog catalog = Cards.load(shell, List.copyOf(folders));
    CardTests tests = new CardTests(shell, output, catalog, update);
    for (Path file : cards(folders)) {
      if (files.isEmpty() || files.contains(file) || files.contains(file.getParent())) {
        tests.card(file, examples(file));
      }
    }
    return tests.end();
  }

  private static Path existing(Shell shell, String path) throws UsageError {
    try {
      return shell.folder().resolve(path).toRealPath();
    } catch (InvalidPathException | IOException e) {
      throw new UsageError(Plain.name(path) + ": no such file or folder");
    }
  }

  private static List<Path> cards(Set<Path> folders) throws UsageError {
    List<Path> cards = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        cards.addAll(files.filter(file -> file.toString().endsWith(CARD)).sorted().toList());
      } catch (IOException e) {
        throw new UsageError("cannot read " + Plain.name(folder.toString()));
      }
    }
    return cards;
  }

  private static List<CardExample> examples(Path file) throws UsageError {
    try {
      return ExampleReader.in(file);
    } catch (IOException e) {
      throw new UsageError("cannot read " + Plain.name(file.toString()));
    }
  }
}
