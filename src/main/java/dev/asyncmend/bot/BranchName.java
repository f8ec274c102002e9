package dev.asyncmend.bot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a branch of ours: {@code asyncmend/GROUP--SHARD}, with {@code .2} and so on behind it
 * for further pull requests of the same kind. No number is used twice.
 *
 * @param prefix with the slash at its end
 * @param group the recipe or the group of recipes, as a slug
 * @param shard whose files, as a slug
 * @param number from 1 on
 */
record BranchName(String prefix, String group, String shard, int number) {
  /** What every branch of ours starts with. */
  static final String START = "asyncmend/";

  private static final Pattern NAME =
      Pattern.compile("((?:[a-z0-9-]+/)+)([a-z0-9-]+?)--([a-z0-9-]+)(?:\\.([1-9][0-9]{0,5}))?");

  /** The parts of a name; empty where it is none of ours. */
  static Optional<BranchName> parse(String name) {
    Matcher parts = NAME.matcher(name);
    if (!name.startsWith(START) || !parts.matches()) {
      return Optional.empty();
    }
    int number = parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
    return Optional.of(new BranchName(parts.group(1), parts.group(2), parts.group(3), number));
  }

  /**
   * What names of branches start with whose pull requests want to go into {@code base}.
   *
   * @param standard whether that is the branch that people get who clone the repository
   */
  static String prefix(String base, boolean standard) {
    return standard ? START : START + Slug.of(base) + "/";
  }

  /** The same with another number. */
  BranchName numbered(int other) {
    return new BranchName(prefix, group, shard, other);
  }

  /** The name without its number. */
  String family() {
    return prefix + group + "--" + shard;
  }

  @Override
  public String toString() {
    return number == 1 ? family() : family() + "." + number;
  }
}
