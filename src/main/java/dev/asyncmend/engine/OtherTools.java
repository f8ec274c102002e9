package dev.asyncmend.engine;

import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What comments say to other tools about the same pitfalls, by the codes that cards give as
 * aliases: {@code # noqa} of flake8 and ruff, {@code # pylint: disable}, {@code # NOSONAR}, {@code
 * # type: ignore[code]} of mypy and {@code # pyright: ignore[rule]}. Nothing here is ever reported
 * or changed.
 */
final class OtherTools {
  private static final String EVERYTHING = "*";
  private static final String ANY_SONAR = "NOSONAR";

  /** The codes of Sonar; flake8's bandit has other ones, of three digits. */
  private static final Pattern SONAR_CODE = Pattern.compile("S\\d{4}");

  private static final Pattern NOQA =
      Pattern.compile(
          "#\\s*(?:(ruff|flake8)\\s*[:=]\\s*)?noqa\\b" + "(?:\\s*:\\s*((?:[A-Z]+[0-9]+[,\\s]*)+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SONAR = Pattern.compile("#.*?\\bNOSONAR\\b(?:\\(([^)]*)\\))?");
  private static final Pattern TYPES =
      Pattern.compile("#\\s*(?:type|pyright):\\s*ignore\\s*\\[([^\\]]*)\\]");

  private final Set<String> everywhere = new HashSet<>();
  private final Map<Integer, Set<String>> byLine = new HashMap<>();
  private final PylintComments pylint;

  OtherTools(PylintComments pylint) {
    this.pylint = pylint;
  }

  /** Takes a comment in. */
  void read(String comment, int line, boolean alone) {
    Matcher noqa = NOQA.matcher(comment);
    while (noqa.find()) {
      if (noqa.group(1) == null) {
        add(on(line), noqa.group(2));
      } else if (alone) { // flake8 and ruff want it on a line of its own
        add(everywhere, noqa.group(2));
      }
    }
    Matcher sonar = SONAR.matcher(comment);
    if (sonar.find()) {
      add(on(line), sonar.group(1) == null ? ANY_SONAR : sonar.group(1).replace("python:", ""));
    }
    Matcher types = TYPES.matcher(comment);
    while (types.find()) {
      add(on(line), types.group(1));
    }
    pylint.read(comment, line, alone);
  }

  /** Whether one of these lines, or the file, silences a finding. */
  boolean silence(Finding finding, int from, int until) {
    if (names(everywhere, finding.card())) {
      return true;
    }
    for (int line = from; line <= until; line++) {
      if (names(byLine.getOrDefault(line, Set.of()), finding.card())) {
        return true;
      }
    }
    return pylint.silence(finding.card().aliases(), from);
  }

  private Set<String> on(int line) {
    return byLine.computeIfAbsent(line, key -> new HashSet<>());
  }

  private static void add(Set<String> silenced, @Nullable String names) {
    if (names == null) {
      silenced.add(EVERYTHING);
      return;
    }
    for (String name : names.split("[,\\s]+", -1)) {
      if (!name.isEmpty()) {
        silenced.add(name.toUpperCase(Locale.ROOT));
      }
    }
  }

  private static boolean names(Set<String> silenced, Card card) {
    return !silenced.isEmpty()
        && (silenced.contains(EVERYTHING)
            || silenced.contains(card.id().toUpperCase(Locale.ROOT))
            || card.aliases().stream().anyMatch(alias -> names(silenced, alias)));
  }

  private static boolean names(Set<String> silenced, String alias) {
    String code = alias.toUpperCase(Locale.ROOT);
    if (SONAR_CODE.matcher(code).matches()) {
      return silenced.contains(code) || silenced.contains(ANY_SONAR);
    }
    // For flake8 a code stands for all that begin with it.
    return silenced.contains(code) || silenced.stream().anyMatch(code::startsWith);
  }
}
