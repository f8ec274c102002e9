package dev.asyncmend.engine;

import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that findings depend on besides this program and what the files of Python hold: what was
 * asked for, which files there are, and what the files of settings beside them say.
 */
final class Question {
  /** Where cards are from that are part of this program. */
  private static final String BUNDLED = "asyncmend/recipes/";

  /** What {@link StubFolders} reads besides what {@link TestSetups} does. */
  private static final List<String> CHECKERS =
      List.of("mypy.ini", ".mypy.ini", "pyrightconfig.json");

  private final String asked;

  private Question(String asked) {
    this.asked = asked;
  }

  /** What a run asks of every project; empty where answers cannot be kept. */
  static Optional<Question> of(Settings settings, List<Remedy> remedies, Wishes wishes) {
    boolean plain =
        settings.purpose() == Settings.Purpose.CHECK
            && settings.piped() == null
            && wishes.asker() == null
            && wishes.sieves().isEmpty()
            && wishes.declined().isEmpty();
    if (!plain) {
      return Optional.empty();
    }
    StringBuilder asked = new StringBuilder();
    add(asked, settings.folder());
    add(asked, settings.level());
    add(asked, settings.target());
    add(asked, settings.textEdits());
    add(asked, settings.ignoreFiles());
    add(asked, settings.environment());
    rules(settings.rules(), asked);
    add(asked, settings.limits().bytes());
    add(asked, settings.limits().seconds());
    add(asked, new TreeSet<>(wishes.names()));
    for (Remedy remedy : remedies) {
      Optional<String> card = card(remedy, settings.folder());
      if (card.isEmpty()) {
        return Optional.empty();
      }
      add(asked, card.get());
    }
    return Optional.of(new Question(asked.toString()));
  }

  private static void rules(ProjectRules rules, StringBuilder asked) {
    add(asked, rules.exclude());
    for (ProjectRules.Silence silence : rules.ignores()) {
      add(asked, silence.files());
      add(asked, new TreeSet<>(silence.recipes()));
    }
    add(asked, rules.roots());
    add(asked, rules.blocking());
  }

  /** A recipe as it is configured; for one of the user's, with all that its card says. */
  private static Optional<String> card(Remedy remedy, Path folder) {
    // What sets and maps say of themselves is in another order in each process.
    Card card = remedy.card();
    StringBuilder all = new StringBuilder();
    List.of(card.id(), card.title(), card.tags(), card.aliases(), card.level(), card.syncFiles())
        .forEach(part -> add(all, part));
    add(all, card.triggers());
    add(all, new TreeMap<>(card.parameters()));
    add(all, new TreeMap<>(remedy.parameters().values()));
    add(all, remedy.level());
    String name = all.toString();
    String origin = card.origin();
    if (origin.startsWith(BUNDLED)) {
      return Optional.of(name);
    }
    try {
      return Optional.of(name + Files.readString(folder.resolve(origin)));
    } catch (IOException e) {
      return Optional.empty(); // nobody can tell whether it is still the same
    }
  }

  /** The same of one project, some of whose files are to be looked at; short. */
  String about(Project project, List<SourceFile> files) {
    StringBuilder all = new StringBuilder(asked);
    Set<Path> folders = new TreeSet<>();
    for (SourceFile file : files) {
      add(all, file.path());
      add(all, file.name());
      around(file.path().getParent(), folders);
    }
    project.paths().forEach(path -> add(all, path));
    for (Path folder : folders) {
      TestSetups.files(folder).forEach(file -> content(all, file));
      CHECKERS.forEach(name -> content(all, folder.resolve(name)));
    }
    for (Path site : project.sites()) {
      Folders.list(site).forEach(entry -> add(all, entry));
    }
    return digest(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void around(@Nullable Path start, Set<Path> folders) {
    for (Path folder = start; folder != null && folders.add(folder); folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return;
      }
    }
  }

  private static void content(StringBuilder all, Path file) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      add(all, file);
      add(all, digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      add(all, e);
    }
  }

  private static void add(StringBuilder all, @Nullable Object part) {
    all.append(part).append('\0');
  }

  private static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(bytes));
  }
}
