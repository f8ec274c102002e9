package dev.asyncmend.engine;

import dev.asyncmend.outcome.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says which files a run takes and which it does not, and why. */
public final class FileReasons {
  private final Settings settings;
  private final List<Told> all = new ArrayList<>();

  private FileReasons(Settings settings) {
    this.settings = settings;
  }

  /**
   * A file, or a folder with all that is in it.
   *
   * @param name as a person in the current folder would write it; a folder with a slash at its end
   * @param taken whether the run looks at it
   * @param reason a few words; may name files by their absolute paths
   */
  public record Told(String name, boolean taken, String reason) {}

  /**
   * What a run with these settings takes.
   *
   * @param files sorted by name; what is no Python is not among them
   * @param troubles paths that cannot be looked into
   */
  public record Report(List<Told> files, List<Trouble> troubles) {}

  /** The files of a run. */
  public static Report of(Settings settings) {
    FileReasons reasons = new FileReasons(settings);
    Predicate<String> wanted = Discovery.wanted(settings);
    Discovered found =
        Discovery.of(
            settings,
            wanted,
            (name, folder, why) -> {
              if (folder || wanted.test(name)) {
                reasons.all.add(new Told(folder ? name + "/" : name, false, why.get()));
              }
            });
    found.files().forEach(reasons::take);
    reasons.all.sort(Comparator.comparing(Told::name));
    return new Report(List.copyOf(reasons.all), found.troubles());
  }

  private void take(SourceFile file) {
    StringBuilder reason = new StringBuilder();
    reason.append(
        settings.piped() != null
            ? "standard input"
            : file.root() == null
                ? "named"
                : "*"
                    + file.name().substring(file.name().lastIndexOf('.'))
                    + " below a folder that is looked at");
    silence(file).ifPresent(told -> reason.append("; not looked for: ").append(told));
    all.add(new Told(file.name(), true, reason.toString()));
  }

  private Optional<String> silence(SourceFile file) {
    return settings.rules().ignores().stream()
        .filter(one -> FileRule.of(one.files()).about(file.path()))
        .map(
            one ->
                String.join(", ", one.recipes().stream().sorted().toList())
                    + " ("
                    + one.files().origin()
                    + ": "
                    + one.files().glob()
                    + ")")
        .reduce((first, second) -> first + ", " + second);
  }
}
