package dev.asyncmend.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which shard a file belongs to. */
final class Shards {
  private final Set<Split> split;
  private final CodeOwners owners;
  private final boolean owned;
  private final Predicate<String> packages;

  /**
   * Shards of a repository.
   *
   * @param split by what files are divided
   * @param owners who owns the files
   * @param packages whether a folder, from the root with {@code /}, has a {@code pyproject.toml};
   *     the empty text is the root
   */
  Shards(Set<Split> split, CodeOwners owners, Predicate<String> packages) {
    this.split = split;
    this.owners = owners;
    this.owned = owners != CodeOwners.NONE;
    this.packages = packages;
  }

  /** The shard of a file. */
  Shard of(String path) {
    List<Shard> parts = new ArrayList<>();
    if (split.contains(Split.CODEOWNERS) && owned) {
      parts.add(owner(owners.of(path)));
    }
    if (split.contains(Split.DIRECTORY)) {
      parts.add(folder(directory(path)));
    }
    if (split.contains(Split.PACKAGE)) {
      parts.add(folder(nearest(path)));
    }
    if (parts.isEmpty()) {
      return Shard.ALL;
    }
    return new Shard(
        parts.stream().map(Shard::slug).collect(Collectors.joining("-")),
        parts.stream().map(Shard::label).collect(Collectors.joining(", ")));
  }

  private static Shard owner(List<String> names) {
    if (names.isEmpty()) {
      return new Shard("unowned", "files that nobody owns");
    }
    // Without the sign that would mention people.
    String label =
        names.stream()
            .map(name -> name.replaceFirst("^@+", ""))
            .sorted()
            .collect(Collectors.joining(", "));
    String all = names.stream().sorted().collect(Collectors.joining(" "));
    return new Shard(Slug.of(all), "files of " + label);
  }

  private static Shard folder(String folder) {
    return folder.isEmpty()
        ? new Shard("root", "the root folder")
        : new Shard(Slug.of(folder), folder);
  }

  private static String directory(String path) {
    int first = path.indexOf('/');
    if (first < 0) {
      return "";
    }
    int second = path.indexOf('/', first + 1);
    boolean source = path.startsWith("src/") && second > 0;
    return path.substring(0, source ? second : first);
  }

  private String nearest(String path) {
    int end = path.lastIndexOf('/');
    while (end > 0 && !packages.test(path.substring(0, end))) {
      end = path.lastIndexOf('/', end - 1);
    }
    return end > 0 ? path.substring(0, end) : "";
  }
}
