package dev.asyncmend.engine;

import dev.asyncmend.pattern.Neighbour;
import dev.asyncmend.pattern.Neighbours;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Scopes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One file while it is looked at, and the other files of its project that recipes read or fixes
 * want to change, each of them read once. All trees go when the look is over. One thread at a time.
 *
 * <p>A fix may change only what the user asked about: the files of the run. Files that discovery
 * leaves out (ignored, excluded, other people's) are left alone here, too; they can be read.
 */
final class Vicinity implements Neighbours {
  private final Moment moment;
  private final Knowledge knowledge;
  private final SourceFile centre;
  private final Map<String, Neighbour> known = new HashMap<>();
  private final Map<String, Optional<Surroundings>> read = new HashMap<>();
  private final Map<String, Scopes> opened = new HashMap<>();

  Vicinity(Moment moment, SourceFile centre) {
    this.moment = moment;
    this.knowledge = moment.knowledge();
    this.centre = centre;
  }

  /** Everything about the file in the middle, which is in the state {@code scopes}. */
  Surroundings around(Scopes scopes) {
    Neighbour.Open open = open(centre, scopes);
    known.put(knowledge.path(centre), open);
    return open.around();
  }

  /** The files that were asked for and may be changed, by their names. */
  Map<String, Scopes> opened() {
    return opened;
  }

  @Override
  public Neighbour at(String path) {
    Neighbour held = known.get(path);
    if (held == null) {
      held = look(path);
      known.put(path, held);
    }
    return held;
  }

  @Override
  public Optional<Surroundings> seen(String path) {
    return at(path) instanceof Neighbour.Open open
        ? Optional.of(open.around())
        : read.computeIfAbsent(path, this::read);
  }

  private Optional<Surroundings> read(String path) {
    return knowledge
        .file(centre, path)
        .filter(file -> !moment.closed().contains(file))
        .flatMap(
            file ->
                moment.sources().read(file) instanceof Reading.Parsed parsed
                    ? Optional.of(around(file, Scopes.of(parsed.file())))
                    : Optional.empty());
  }

  private Surroundings around(Path file, Scopes scopes) {
    return knowledge.around(new SourceFile(file, knowledge.name(file), null), scopes, this);
  }

  private Neighbour look(String path) {
    Optional<Path> file = knowledge.file(centre, path);
    if (file.isEmpty()) {
      return shut("`" + path + "`, which is not part of this project");
    }
    knowledge.opened(centre, path);
    String name = knowledge.name(file.get());
    if (moment.settings().piped() != null) {
      return shut(name + ", and only standard input is at hand");
    }
    Optional<SourceFile> asked = knowledge.asked(file.get());
    if (asked.isEmpty()) {
      return shut(name + ", which is not among the files of this run; run on the whole project");
    }
    if (moment.closed().contains(file.get())) {
      return shut(name + ", on which asyncmend failed");
    }
    if (moment.settings().purpose() == Settings.Purpose.FIX && !writable(file.get())) {
      return shut(name + ", which is read-only");
    }
    return moment.sources().hold(file.get()) instanceof Reading.Parsed parsed
        ? open(asked.get(), Scopes.of(parsed.file()))
        : shut(name + ", which cannot be read");
  }

  private Neighbour.Open open(SourceFile source, Scopes scopes) {
    opened.put(source.name(), scopes);
    return new Neighbour.Open(knowledge.around(source, scopes, this));
  }

  private static Neighbour shut(String what) {
    return new Neighbour.Shut("it would have to change " + what);
  }

  private static boolean writable(Path file) {
    try {
      return FileWriter.writable(file);
    } catch (IOException e) {
      return false;
    }
  }
}
