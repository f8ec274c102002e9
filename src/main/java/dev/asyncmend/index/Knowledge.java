package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What is known about libraries without looking at them: the files of {@code knowledge/}, packed
 * with the program. Stubs are read when a module is asked for. Safe to use from several threads.
 */
public final class Knowledge {
  private static final String FOLDER = "/asyncmend/knowledge/";
  private static final String STUBS = "stubs/";

  private final Map<String, String> stubs;
  private final LibraryPacks packs;
  private final Set<String> heads = new HashSet<>();
  private final Map<String, LibraryModule> curated = new ConcurrentHashMap<>();
  private final Map<String, String> standard;
  private final Map<QName, Blocking> blocking;
  private final Set<QName> blockers = new HashSet<>();
  private final Map<String, Decoration> decorations;
  private final Map<String, List<Conventions.Convention>> conventions = new HashMap<>();
  private final Map<QName, HandOff> handOffs;
  private final Map<QName, Callback> callbacks;
  private final Set<QName> concurrent;
  private final Map<String, String> testPlugins;
  private final Map<QName, Removal> removals;
  private final Set<String> removedNames = new HashSet<>();
  private final Map<QName, Reception> receptions;
  private final Map<QName, Resource> resources;

  private Knowledge() {
    this.stubs = stubFiles(lines("index.txt"));
    stubs.keySet().forEach(module -> heads.add(head(module)));
    this.packs = new LibraryPacks(Table.read(lines("libraries.tsv"), 6), Knowledge::text);
    this.standard = Table.read(lines("stdlib.tsv"), 2).pairs();
    this.blocking = Blocking.read(Table.read(lines("blocking.tsv"), 4));
    Table.read(lines("parameters.tsv"), 3).rows().stream()
        .map(Conventions.Convention::of)
        .forEach(
            one -> conventions.computeIfAbsent(one.parameter(), key -> new ArrayList<>()).add(one));
    blocking.keySet().forEach(name -> name.parent().ifPresent(blockers::add));
    this.decorations = Decoration.read(Table.read(lines("decorators.tsv"), 2));
    this.handOffs = HandOff.read(Table.read(lines("hand-offs.tsv"), 4));
    this.callbacks = Callback.read(Table.read(lines("callbacks.tsv"), 3), handOffs);
    this.concurrent =
        Table.read(lines("concurrent.tsv"), 1).rows().stream()
            .map(row -> QName.of(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());
    this.testPlugins = Table.read(lines("test-plugins.tsv"), 2).pairs();
    this.removals = Removal.read(Table.read(lines("removed.tsv"), 5));
    removals.values().stream()
        .filter(Removal::whole)
        .forEach(one -> removedNames.add(one.name().last()));
    this.receptions = Reception.read(Table.read(lines("receptions.tsv"), 3));
    this.resources = Resource.read(Table.read(lines("resources.tsv"), 5));
  }

  /** What this program brings. */
  public static Knowledge bundled() {
    return Bundled.ONLY;
  }

  /** Read when somebody asks first: a long list, and a rare question. */
  private static final class Sync {
    static final Set<String> NAMES = Set.copyOf(lines("sync-names.txt"));
  }

  /** Read when somebody asks first. */
  private static final class Bundled {
    static final Knowledge ONLY = new Knowledge();
  }

  /** The fact about the callable {@code name}, if it is known to block. */
  public Optional<Blocking> blocking(QName name) {
    return Optional.ofNullable(blocking.get(name));
  }

  /** Whether a method of the class {@code type} is known to block. */
  boolean blocks(QName type) {
    return blockers.contains(type);
  }

  /** All facts about callables that block. */
  public Collection<Blocking> blocking() {
    return blocking.values();
  }

  /** What is usually handed in for a parameter called {@code name}, in the order of the table. */
  List<Conventions.Convention> conventions(String name) {
    return conventions.getOrDefault(name, List.of());
  }

  /** Whether some known library has a plain function or method of this name. */
  boolean sync(String name) {
    return Sync.NAMES.contains(name);
  }

  /** What the callable {@code name} does with what a function gives that it is handed. */
  public Optional<Callback> callback(QName name) {
    return Optional.ofNullable(callbacks.get(name));
  }

  /** What goes of the function, class or method {@code name}; empty where it stays. */
  public Optional<Removal> removal(QName name) {
    return Optional.ofNullable(removals.get(name));
  }

  /** Whether something goes whose name ends in {@code last}: a question that costs nothing. */
  public boolean removes(String last) {
    return removedNames.contains(last);
  }

  /** What the callable {@code name} opens that must be closed. */
  public Optional<Resource> resource(QName name) {
    return Optional.ofNullable(resources.get(name));
  }

  /** All that opens something that must be closed. */
  public Collection<Resource> resources() {
    return resources.values();
  }

  /** How the callable {@code name} takes a function that it runs for each request or event. */
  public Optional<Reception> reception(QName name) {
    return Optional.ofNullable(receptions.get(name));
  }

  /** Whether objects of the class {@code type} take several awaited calls at a time. */
  public boolean concurrent(QName type) {
    return concurrent.contains(type);
  }

  /** What plugins of pytest do with asynchronous tests, by the name of their distribution. */
  public Map<String, String> testPlugins() {
    return testPlugins;
  }

  /** The dotted names of all modules that it describes. */
  public Set<String> modules() {
    return stubs.keySet();
  }

  /** Which of its arguments the function {@code name} has called, and where; empty for none. */
  Optional<HandOff> handOff(QName name) {
    return Optional.ofNullable(handOffs.get(name));
  }

  /** What the decorator {@code name} does to a function; empty where that is not known. */
  Optional<Decoration> decoration(QName name) {
    Decoration known = decorations.get(name.dotted());
    if (known != null) {
      return Optional.of(known);
    }
    return name.parent().map(parent -> decorations.get(parent.dotted() + ".*"));
  }

  /** Whether {@code head} is a top-level module of the standard library. */
  boolean standard(String head) {
    return standard.containsKey(head);
  }

  /** Whether {@code head} is compiled into the interpreter, so that no file can hide it. */
  boolean builtin(String head) {
    return "builtin".equals(standard.get(head));
  }

  /** Whether stubs written by hand describe any module below {@code head}. */
  boolean curates(String head) {
    return heads.contains(head);
  }

  /** Whether any module below {@code head} is described. */
  boolean describes(String head) {
    return heads.contains(head) || packs.heads().contains(head);
  }

  /** What was written by hand about the module {@code dotted}; empty where nothing was. */
  Optional<LibraryModule> curated(String dotted) {
    return stubs.containsKey(dotted)
        ? Optional.of(curated.computeIfAbsent(dotted, this::read))
        : Optional.empty();
  }

  /** What was made of the module {@code dotted} by this program; empty where nothing was. */
  Optional<LibraryModule> made(String dotted) {
    return packs.find(dotted);
  }

  private LibraryModule read(String dotted) {
    String file = STUBS + stubs.get(dotted);
    Parse parse = Python.parse(new SourceText(text(file)));
    if (parse instanceof Parse.Ok ok) {
      return new LibraryModule("knowledge/" + file, Summarizer.summarize(Scopes.of(ok.file())));
    }
    throw new IllegalStateException(file + ": " + ((Parse.Broken) parse).reason());
  }

  private static Map<String, String> stubFiles(List<String> files) {
    Map<String, String> found = new HashMap<>();
    for (String file : files) {
      if (file.startsWith(STUBS) && file.endsWith(".pyi")) {
        String relative = file.substring(STUBS.length());
        found.put(ImportRoots.dotted(relative), relative);
      }
    }
    return Map.copyOf(found);
  }

  /** The part of a dotted name before its first dot. */
  static String head(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  private static List<String> lines(String file) {
    return text(file).lines().toList();
  }

  private static String text(String file) {
    try (InputStream stream = Knowledge.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("no " + FOLDER + file + " on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
