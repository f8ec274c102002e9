package dev.asyncmend.embedded;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What IPython reads besides Python ("IPython reference": magics, system commands, help), and the
 * Python that stands in for it: a call of which nothing is known, of everything that is named
 * there, so that nobody takes a name for unused that a magic uses.
 */
final class Magics {
  /** Cell magics whose body is Python that runs in the notebook. */
  private static final Set<String> PYTHON =
      Set.of("capture", "lprun", "memit", "mprun", "prun", "time", "timeit");

  private static final Pattern CELL = Pattern.compile("%%([\\w.]*)");
  private static final Pattern ASSIGNED =
      Pattern.compile("([^=#'\"]*[^=#'\"!<>+\\-*/%&|^@:\\s]\\s*=\\s*)[!%](?=\\S).*");
  private static final Pattern HELP =
      Pattern.compile("\\s*%{0,2}[A-Za-z_*][\\w.*]*(\\[[^\\]]*\\])*\\?{1,2}\\s*");
  private static final Pattern NAMED = Pattern.compile("^\\s*%{1,2}[\\w.]+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern BOUND =
      Pattern.compile(
          "^[ \\t]*(?:(?:(?:async +)?def|class) +(\\w+)|(\\w+)[ \\t]*=(?!=))", Pattern.MULTILINE);
  private static final String STAND_IN = "_";
  private static final int MOST = 300;

  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield",
          "__debug__");

  private Magics() {}

  /** The magic that a cell begins with, without its signs; empty for none. */
  static Optional<String> ofCell(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(CELL::matcher)
        .filter(Matcher::lookingAt)
        .map(found -> found.group(1));
  }

  /** Whether the body of a cell with this magic is Python that runs in the notebook. */
  static boolean runsPython(String magic) {
    return PYTHON.contains(magic);
  }

  /**
   * How many characters of {@code line}, which begins a logical line, stand before a magic; -1
   * where there is none. In {@code x = !ls} that is the assignment.
   */
  static int start(String ended) {
    String line = ended.stripTrailing();
    String code = line.stripLeading();
    if (!code.isEmpty() && "%!?,;/".indexOf(code.charAt(0)) >= 0) {
      return line.length() - code.length();
    }
    if (HELP.matcher(line).matches()) {
      return line.length() - code.length();
    }
    Matcher assigned = ASSIGNED.matcher(line);
    return assigned.matches() ? assigned.group(1).length() : -1;
  }

  /** The Python that stands for {@code code}. */
  static String standIn(String code) {
    String rest = NAMED.matcher(code).replaceFirst("");
    return STAND_IN + "(" + String.join(", ", words(rest)) + ")";
  }

  /** The same for Python that cannot be read: what it may bind is not known any more. */
  static String standInBinding(String code) {
    String bound =
        BOUND
            .matcher(code)
            .results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .filter(word -> WORD.matcher(word).matches() && !KEYWORDS.contains(word))
            .distinct()
            .limit(MOST)
            .map(word -> "; " + word + " = " + STAND_IN)
            .collect(Collectors.joining());
    return standIn(code) + bound;
  }

  private static Set<String> words(String code) {
    return WORD.matcher(code)
        .results()
        .map(found -> found.group())
        .filter(word -> !KEYWORDS.contains(word))
        .limit(MOST)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
