package dev.asyncmend.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who owns which file, as a {@code CODEOWNERS} file says it. The last line that matches wins; on
 * GitLab it does so in each section, and a line with {@code !} takes files out of its section. What
 * cannot be read is skipped, as the forges do.
 */
final class CodeOwners {
  /** Nobody owns anything. */
  static final CodeOwners NONE = new CodeOwners(List.of());

  private static final Pattern SECTION =
      Pattern.compile("\\^?\\[([^\\]]+)\\](?:\\[\\d+\\])?(?:\\s+(.*))?");

  /** Whose rules a file follows. */
  enum Dialect {
    /** GitHub: patterns of ignore files, no sections, no exceptions, comments behind owners. */
    GITHUB,
    /** GitLab: sections with owners of their own, exceptions by {@code !}. */
    GITLAB
  }

  private record Rule(OwnerPattern pattern, boolean exception, List<String> owners) {}

  private static final class Section {
    private final List<Rule> rules = new ArrayList<>();
    private List<String> owners = List.of();
  }

  private final List<Section> sections;

  private CodeOwners(List<Section> sections) {
    this.sections = sections;
  }

  /** Reads a file. */
  static CodeOwners read(String text, Dialect dialect) {
    Map<String, Section> sections = new LinkedHashMap<>();
    Section section = sections.computeIfAbsent("", name -> new Section());
    for (String raw : text.split("\r?\n|\r", -1)) {
      String line = raw.strip();
      Matcher heading = SECTION.matcher(line);
      if (dialect == Dialect.GITLAB && heading.matches()) {
        String name = heading.group(1).strip().toLowerCase(Locale.ROOT);
        section = sections.computeIfAbsent(name, unused -> new Section());
        if (heading.group(2) != null) {
          section.owners = owners(List.of(heading.group(2).strip().split("\\s+", -1)), dialect);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        rule(line, dialect, section);
      }
    }
    return new CodeOwners(List.copyOf(sections.values()));
  }

  private static void rule(String line, Dialect dialect, Section section) {
    boolean exception = line.startsWith("!");
    if (exception && dialect == Dialect.GITHUB) {
      return; // GitHub knows no exceptions and skips the line
    }
    List<String> words = words(exception ? line.substring(1) : line);
    OwnerPattern pattern = OwnerPattern.of(words.get(0), dialect);
    List<String> owners = owners(words.subList(1, words.size()), dialect);
    boolean silent = owners.isEmpty() && dialect == Dialect.GITLAB;
    section.rules.add(new Rule(pattern, exception, silent ? section.owners : owners));
  }

  /** The words of a line; a backslash takes a space into a word. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      if (sign == '\\' && at + 1 < line.length()) {
        word.append(sign).append(line.charAt(++at));
      } else if (Character.isWhitespace(sign)) {
        if (!word.isEmpty()) {
          words.add(word.toString());
        }
        word.setLength(0);
      } else {
        word.append(sign);
      }
    }
    words.add(word.toString());
    return words;
  }

  private static List<String> owners(List<String> words, Dialect dialect) {
    List<String> owners = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("#") && dialect == Dialect.GITHUB) {
        break;
      }
      if (word.matches("@{1,2}[\\w./-]+|[^\\s@<>]+@[^\\s@<>]+")) {
        owners.add(word);
      }
    }
    return List.copyOf(owners);
  }

  /**
   * The owners of a file, in the order of the file; none where nobody is.
   *
   * @param path from the root of the repository, with {@code /}
   */
  List<String> of(String path) {
    Set<String> owners = new LinkedHashSet<>();
    for (Section section : sections) {
      List<Rule> matching =
          section.rules.stream().filter(rule -> rule.pattern().matches(path)).toList();
      if (!matching.isEmpty() && matching.stream().noneMatch(Rule::exception)) {
        owners.addAll(matching.get(matching.size() - 1).owners());
      }
    }
    return List.copyOf(owners);
  }
}
