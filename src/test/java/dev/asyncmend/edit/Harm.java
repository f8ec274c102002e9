package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages an edited text in ways that its plan does not speak of. */
final class Harm {
  private final PyFile file;
  private final EditPlan plan;
  private final Random random;
  private final List<Way> ways =
      new ArrayList<>(
          List.of(
              new Way(TokenKind.NAME, "another_name"),
              new Way(TokenKind.NAME, "("),
              new Way(TokenKind.KEYWORD, ""),
              new Way(TokenKind.COMMENT, ""),
              new Way(TokenKind.COMMENT, "# changed"),
              new Way(TokenKind.STRING, "''"),
              new Way(TokenKind.EOL, "\n\n"),
              new Way(TokenKind.WHITESPACE, ""),
              new Way(TokenKind.WHITESPACE, "         ")));
  private final List<String> harmed = new ArrayList<>();

  /** Puts {@code text} in the place of a token of {@code kind}. */
  private record Way(TokenKind kind, String text) {}

  private Harm(PyFile file, EditPlan plan, long seed) {
    this.file = file;
    this.plan = plan;
    this.random = new Random(seed);
  }

  /** Some versions of {@code after}, each with one thing wrong outside the plan. */
  static List<String> to(PyFile file, EditPlan plan, String after, long seed) {
    Harm harm = new Harm(file, plan, seed);
    Collections.shuffle(harm.ways, harm.random);
    harm.ways.subList(0, 3).forEach(way -> harm.change(after, way.kind(), way.text()));
    return harm.harmed;
  }

  /** Puts {@code text} in the place of some token of {@code kind} that the plan leaves alone. */
  private void change(String after, TokenKind kind, String text) {
    Tokens tokens = file.tokens();
    BitSet planned = new BitSet();
    plan.splices().forEach(splice -> planned.set(splice.first(), splice.end()));
    List<Integer> places = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == kind && !planned.get(token) && !tokens.is(token, text)) {
        places.add(token);
      }
    }
    if (!places.isEmpty()) {
      int token = places.get(random.nextInt(places.size()));
      int start = tokens.start(token) + shift(token);
      int end = tokens.end(token) + shift(token);
      harmed.add(after.substring(0, start) + text + after.substring(end));
    }
  }

  private int shift(int token) {
    int shift = 0;
    for (Splice splice : plan.splices()) {
      if (splice.first() <= token) {
        int gone = file.tokens().start(splice.end()) - file.tokens().start(splice.first());
        shift += splice.text().length() - gone;
      }
    }
    return shift;
  }
}
