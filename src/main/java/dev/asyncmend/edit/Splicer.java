package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects changes in any order and turns them into sorted, disjoint splices. */
final class Splicer {
  private static final Comparator<Piece> ORDER =
      Comparator.comparingInt(Piece::first).thenComparingInt(Piece::rank);

  private final PyFile file;
  private final List<Piece> pieces = new ArrayList<>();

  /** Pieces that start at the same token stand in the order of their rank. */
  private record Piece(int first, int end, int rank, String text) {
    static final int BEHIND = 0;
    static final int IMPORT = 1;
    static final int BEFORE = 2;
    static final int INSTEAD = 3;
  }

  Splicer(PyFile file) {
    this.file = file;
  }

  /** Adds the edits of a fix; those that change no token are left out. */
  void add(List<Edit> edits) {
    for (Edit edit : edits) {
      if (edit instanceof Edit.InsertBefore insert) {
        add(insert.token(), insert.token(), Piece.BEFORE, insert.text());
      } else if (edit instanceof Edit.InsertAfter insert) {
        add(insert.token() + 1, insert.token() + 1, Piece.BEHIND, insert.text());
      } else if (edit instanceof Edit.Replace replace) {
        add(replace.first(), replace.last() + 1, Piece.INSTEAD, replace.text());
      } else if (edit instanceof Edit.Delete delete) {
        add(delete.first(), delete.last() + 1, Piece.INSTEAD, "");
      }
    }
  }

  /** Adds a change that an import makes; it may touch the changes of fixes but not overlap them. */
  void add(Splice splice) {
    boolean inserts = splice.first() == splice.end();
    add(splice.first(), splice.end(), inserts ? Piece.IMPORT : Piece.INSTEAD, splice.text());
  }

  /** Whether {@code splice} would overlap what is here already. */
  boolean overlaps(Splice splice) {
    return pieces.stream()
        .filter(piece -> piece.first < piece.end || splice.first() < splice.end())
        .anyMatch(piece -> piece.first < splice.end() && splice.first() < piece.end);
  }

  private void add(int first, int end, int rank, String text) {
    if (first < 0 || end > file.tokens().size() || (rank == Piece.INSTEAD && end <= first)) {
      throw new IllegalArgumentException("no such tokens: " + first + ".." + end);
    }
    pieces.add(new Piece(first, end, rank, text));
  }

  /** The splices; throws {@link IllegalArgumentException} where changes overlap. */
  List<Splice> build() {
    pieces.sort(ORDER);
    List<Splice> splices = new ArrayList<>();
    int next = 0;
    while (next < pieces.size()) {
      int first = pieces.get(next).first;
      int end = first;
      StringBuilder text = new StringBuilder();
      while (next < pieces.size() && pieces.get(next).first <= end) {
        Piece piece = pieces.get(next++);
        if (piece.first < end) {
          throw new IllegalArgumentException("edits contradict each other at token " + piece.first);
        }
        end = piece.end;
        text.append(piece.text);
      }
      if (end > first || !text.isEmpty()) {
        splices.add(new Splice(first, end, apart(first, end, text.toString())));
      }
    }
    return splices;
  }

  /** Adds the spaces without which the text, or what is left, would melt into its neighbours. */
  private String apart(int first, int end, String text) {
    Tokens tokens = file.tokens();
    String chars = file.text().chars();
    int left = first < tokens.size() ? tokens.start(first) : chars.length();
    int right = end > first ? tokens.end(end - 1) : left;
    if (inFString(left - 1) || inFString(right)) {
      return text;
    }
    char before = left > 0 ? chars.charAt(left - 1) : ' ';
    char behind = right < chars.length() ? chars.charAt(right) : ' ';
    if (text.isEmpty()) {
      return melts(before, behind) ? " " : "";
    }
    String spaced = melts(before, text.charAt(0)) ? " " + text : text;
    return melts(text.charAt(text.length() - 1), behind) ? spaced + " " : spaced;
  }

  private boolean inFString(int offset) {
    if (offset < 0 || offset >= file.text().chars().length()) {
      return false;
    }
    TokenKind kind = file.tokens().kind(file.tokens().at(offset));
    return kind == TokenKind.FSTRING_START
        || kind == TokenKind.FSTRING_MIDDLE
        || kind == TokenKind.FSTRING_END;
  }

  /** A quote behind a letter would make the word a string prefix. */
  private static boolean melts(char left, char right) {
    return isWord(left) && (isWord(right) || right == '"' || right == '\'');
  }

  /** Java counts the byte order mark among the parts of a word. */
  private static boolean isWord(char unit) {
    return Character.isUnicodeIdentifierPart(unit) && !Character.isIdentifierIgnorable(unit);
  }
}
