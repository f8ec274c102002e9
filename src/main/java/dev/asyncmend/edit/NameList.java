package dev.asyncmend.edit;

import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The list of names in one import statement, to which names are added or from which they go. */
final class NameList {
  /** Constants, then classes, then the rest: what isort does unless told otherwise. */
  static final Comparator<String> BY_KIND =
      Comparator.comparingInt(NameList::kind).thenComparing(name -> name.toLowerCase(Locale.ROOT));

  private static final List<Comparator<String>> ORDERS =
      List.of(BY_KIND, Comparator.naturalOrder(), String.CASE_INSENSITIVE_ORDER);

  private final Tokens tokens;
  private final Lines lines;
  private final String newline;
  private final List<Part.Alias> kept = new ArrayList<>();
  private final List<Splice> splices = new ArrayList<>();

  private NameList(PyFile file, Stmt stmt) {
    this.tokens = file.tokens();
    this.lines = new Lines(file);
    this.newline = lines.newline(stmt.last());
  }

  /** Whether {@code stmt} is a {@code from} import of {@code module} that can take more names. */
  static boolean takes(Stmt stmt, QName module) {
    return stmt instanceof Stmt.ImportFrom from
        && from.level() == 0
        && module.dotted().equals(from.module())
        && from.names().stream().noneMatch(alias -> alias.name().equals("*"));
  }

  /** The names of an import statement; none for any other. */
  static List<Part.Alias> names(Stmt stmt) {
    if (stmt instanceof Stmt.Import plain) {
      return plain.names();
    }
    return stmt instanceof Stmt.ImportFrom from ? from.names() : List.of();
  }

  /**
   * The changes that add and drop names; at least one name must be left in the end.
   *
   * @param added names as they are to be written, {@code a} or {@code a as b}
   * @param dropped some of the statement's own names
   */
  static List<Splice> edit(PyFile file, Stmt stmt, List<String> added, List<Part.Alias> dropped) {
    NameList list = new NameList(file, stmt);
    List<Part.Alias> names = names(stmt);
    if (dropped.size() == names.size()) {
      int end = names.get(names.size() - 1).last() + 1;
      return List.of(new Splice(names.get(0).first(), end, String.join(", ", added)));
    }
    list.drop(names, dropped);
    list.add(added);
    return list.splices;
  }

  private static int kind(String name) {
    if (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT))) {
      return 0;
    }
    return Character.isUpperCase(name.charAt(0)) ? 1 : 2;
  }

  private void drop(List<Part.Alias> names, List<Part.Alias> dropped) {
    BitSet gone = new BitSet();
    for (int at = 0; at < names.size(); at++) {
      if (containsSame(dropped, names.get(at))) {
        gone.set(at);
      } else {
        kept.add(names.get(at));
      }
    }
    splices.addAll(
        Series.without(
            names.stream().map(name -> new TokenRange(name.first(), name.last())).toList(), gone));
  }

  private static boolean containsSame(List<Part.Alias> aliases, Part.Alias alias) {
    return aliases.stream().anyMatch(other -> other.first() == alias.first());
  }

  private void add(List<String> added) {
    Comparator<String> order = order();
    Map<Integer, List<String>> places = new TreeMap<>();
    for (String name : added.stream().sorted(BY_KIND).toList()) {
      int place = 0;
      while (place < kept.size()
          && (order == null || order.compare(kept.get(place).name(), name) <= 0)) {
        place++;
      }
      places.computeIfAbsent(place, key -> new ArrayList<>()).add(name);
    }
    places.forEach(
        (place, names) -> {
          if (place < kept.size()) {
            insert(kept.get(place), names);
          } else {
            append(kept.get(place - 1), names);
          }
        });
  }

  private @Nullable Comparator<String> order() {
    for (Comparator<String> order : ORDERS) {
      if (isSorted(order)) {
        return order;
      }
    }
    return null;
  }

  private boolean isSorted(Comparator<String> order) {
    for (int at = 1; at < kept.size(); at++) {
      if (order.compare(kept.get(at - 1).name(), kept.get(at).name()) > 0) {
        return false;
      }
    }
    return true;
  }

  private void insert(Part.Alias next, List<String> names) {
    String separator = "," + (lines.startsLine(next.first()) ? lineBreak(next) : " ");
    splices.add(insertion(next.first(), String.join(separator, names) + separator));
  }

  private void append(Part.Alias last, List<String> names) {
    boolean ownLines = lines.startsLine(last.first());
    String separator = "," + (ownLines ? lineBreak(last) : " ");
    String joined = String.join(separator, names);
    int comma = tokens.next(last.last());
    boolean trailing = comma < tokens.size() && tokens.is(comma, ",") && !isDropped(comma);
    int end = (trailing ? comma : last.last()) + 1;
    int lineEnd = ownLines ? physicalEnd(end) : -1;
    if (lineEnd < 0 || isDropped(end)) {
      String text = trailing ? " " + joined + "," : separator + joined;
      splices.add(insertion(end, text));
      return;
    }
    if (!trailing) {
      splices.add(insertion(end, ","));
    }
    splices.add(insertion(lineEnd, lineBreak(last) + joined + (trailing ? "," : "")));
  }

  private boolean isDropped(int token) {
    return splices.stream().anyMatch(gone -> gone.first() <= token && token < gone.end());
  }

  /** The line end behind {@code token} if only white space and a comment stand before it, or -1. */
  private int physicalEnd(int token) {
    int at = token;
    while (tokens.kind(at) == TokenKind.WHITESPACE || tokens.kind(at) == TokenKind.COMMENT) {
      at++;
    }
    return tokens.kind(at) == TokenKind.EOL ? at : -1;
  }

  private String lineBreak(Part.Alias like) {
    return newline + lines.indentation(like.first());
  }

  private static Splice insertion(int gap, String text) {
    return new Splice(gap, gap, text);
  }
}
