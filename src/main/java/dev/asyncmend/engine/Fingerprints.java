package dev.asyncmend.engine;

import dev.asyncmend.recipe.Finding;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.Sha256;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What findings of one file are known by from one version of the code to the next: the recipe, the
 * file, the definitions around, and the code of the finding in a form that neither moved lines nor
 * a formatter change. Equal ones are told apart by their order.
 */
final class Fingerprints {
  private static final int BYTES = 8;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Tokens tokens;
  private final String path;
  private final Map<String, Integer> twins = new HashMap<>();

  /**
   * Fingerprints for the findings of a file, to be asked for in their order.
   *
   * @param path the file, as it is called wherever the run starts
   */
  Fingerprints(PyFile file, String path) {
    this.tokens = file.tokens();
    this.path = path;
  }

  /**
   * The fingerprint of a finding, hexadecimal.
   *
   * @param scope the names of the definitions around it
   */
  String of(Finding finding, String scope) {
    int first = tokens.at(finding.span().start());
    String code = code(first, finding.span().end());
    String key = String.join("\0", finding.card().id(), path, scope, code);
    int twin = twins.merge(key, 1, Integer::sum);
    return hash(key + "\0" + twin);
  }

  /** The code from a token to an offset, or to the end of its logical line. */
  private String code(int first, int end) {
    StringBuilder code = new StringBuilder();
    for (int token = first; token < tokens.size() && tokens.start(token) < end; token++) {
      if (tokens.kind(token) == TokenKind.NEWLINE) {
        break;
      }
      if (tokens.significant(token)) {
        append(token, code);
      }
    }
    return code.toString();
  }

  private void append(int token, StringBuilder code) {
    String text = tokens.text(token);
    switch (tokens.kind(token)) {
      // Formatters add and remove them, and what they mean the names around them say, too.
      case OP -> code.append("(),".contains(text) ? "" : text + " ");
      case STRING -> code.append(string(text)).append(' ');
      case FSTRING_START, FSTRING_MIDDLE, FSTRING_END -> code.append(string(text));
      case NUMBER -> code.append(text.toLowerCase(Locale.ROOT)).append(' ');
      default -> code.append(text).append(' ');
    }
  }

  /** A string without what a formatter chooses: its quotes, the case of its prefix, indentation. */
  private static String string(String text) {
    int open = 0;
    while (open < text.length() && Character.isLetter(text.charAt(open))) {
      open++;
    }
    boolean quoted = open < text.length() && "'\"".indexOf(text.charAt(open)) >= 0;
    String prefix = quoted ? text.substring(0, open).toLowerCase(Locale.ROOT) : "";
    String rest = quoted ? text.substring(open) : text;
    String plain = rest.replace("\"", "").replace("'", "").replace("\\", "");
    return prefix.replace("u", "") + SPACE.matcher(plain).replaceAll(" ");
  }

  private static String hash(String text) {
    return Sha256.hex(text, BYTES);
  }
}
