package dev.asyncmend.pattern;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes a list of items in brackets, such as the arguments of a call: items go with their commas,
 * new ones come in the layout of their neighbours, and whatever stays is not touched.
 */
public final class ItemEdits {
  private final Tokens tokens;
  private final Gaps gaps;
  private final Lines lines;
  private final int open;
  private final int close;
  private final boolean borrowed;
  private final List<TokenRange> items = new ArrayList<>();
  private final boolean[] drop;
  private final List<List<String>> write = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  private ItemEdits(PyFile file, int open, int close, List<Node> nodes) {
    this.tokens = file.tokens();
    this.gaps = new Gaps(tokens);
    this.lines = new Lines(file);
    this.open = open;
    this.close = close;
    // A generator expression alone in a call spans the call's own parentheses.
    this.borrowed = nodes.size() == 1 && nodes.get(0).first() == open;
    this.drop = new boolean[nodes.size()];
    for (Node node : nodes) {
      items.add(
          borrowed
              ? new TokenRange(tokens.next(open), tokens.previous(close))
              : Extent.of(file, node));
      write.add(new ArrayList<>());
    }
    write.add(new ArrayList<>());
  }

  /** The arguments of {@code call}, in source order. */
  public static ItemEdits of(PyFile file, Expr.Call call) {
    return new ItemEdits(file, call.open(), call.last(), Matcher.arguments(call));
  }

  /** Items in source order between the brackets {@code open} and {@code close}. */
  static ItemEdits of(PyFile file, int open, int close, List<Node> nodes) {
    return new ItemEdits(file, open, close, nodes);
  }

  /** Takes item {@code index} away. */
  public ItemEdits drop(int index) {
    drop[index] = true;
    return this;
  }

  /**
   * Writes {@code text} before item {@code index}, and behind what was written there before; at the
   * end where {@code index} is the number of items.
   */
  public ItemEdits write(int index, String text) {
    write.get(index).add(text);
    return this;
  }

  /** The edits; empty where a comment would be lost. */
  public Optional<List<Edit>> edits() {
    int before = -1;
    for (int at = 0; at <= items.size(); at++) {
      if (at < items.size() && drop[at]) {
        continue;
      }
      if (!segment(before, at)) {
        return Optional.empty();
      }
      before = at;
    }
    return Optional.of(List.copyOf(edits));
  }

  /** Changes what is between the kept items {@code before} and {@code after}, both exclusive. */
  private boolean segment(int before, int after) {
    List<String> texts =
        write.subList(before + 1, after + 1).stream().flatMap(List::stream).toList();
    boolean dropped = before + 1 < after;
    if (dropped) {
      return texts.isEmpty() ? delete(before, after) : replace(before + 1, after - 1, texts);
    }
    if (!texts.isEmpty()) {
      insert(before, after, texts);
    }
    return true;
  }

  private boolean replace(int from, int to, List<String> texts) {
    int first = items.get(from).first();
    int last = items.get(to).last();
    String separator = lines.startsLine(first) ? broken(first) : ", ";
    edits.add(new Edit.Replace(first, last, String.join(separator, texts)));
    return !gaps.comment(first, last);
  }

  private boolean delete(int before, int after) {
    TokenRange range = after < items.size() ? upTo(before + 1, after) : fromLast(before);
    if (!gaps.comment(range.first(), range.last())) {
      edits.add(new Edit.Delete(range.first(), range.last()));
      return true;
    }
    return apart(before, after);
  }

  /** The items from {@code from} up to, not including, {@code after}, which stays. */
  private TokenRange upTo(int from, int after) {
    int end = items.get(after).first() - 1;
    int comma = commaBehind(after - 1);
    return new TokenRange(items.get(from).first(), gaps.comment(comma, end) ? comma : end);
  }

  /** The items behind {@code before}, which are the last ones. */
  private TokenRange fromLast(int before) {
    int comma = commaBehind(items.size() - 1);
    boolean trailing = tokens.is(comma, ",");
    if (before < 0) {
      return new TokenRange(open + 1, close - 1);
    }
    int first = items.get(before + 1).first();
    int end = trailing ? comma : items.get(items.size() - 1).last();
    int previous = commaBehind(before);
    if (!trailing || !gaps.comment(previous + 1, first - 1)) {
      return new TokenRange(trailing ? previous + 1 : previous, end);
    }
    // A comment stays with the item before; the whole line goes where nothing else is on it.
    int line = gaps.endOfLine(end);
    boolean bare = gaps.lineEnd(line, line) && !gaps.comment(end + 1, line);
    boolean alone = lines.startsLine(first) && bare;
    return new TokenRange(alone ? gaps.lineEndBefore(first) : first, end);
  }

  /** Takes the items and their commas away one by one, and leaves the comments between them. */
  private boolean apart(int before, int after) {
    boolean last = after == items.size();
    boolean trailing = last && tokens.is(commaBehind(items.size() - 1), ",");
    if (last && !trailing && before >= 0) {
      edits.add(new Edit.Delete(commaBehind(before), commaBehind(before)));
    }
    for (int at = before + 1; at < after; at++) {
      TokenRange item = items.get(at);
      edits.add(new Edit.Delete(item.first(), item.last()));
      int comma = commaBehind(at);
      if (tokens.is(comma, ",")) {
        edits.add(new Edit.Delete(comma, comma));
      }
      if (gaps.comment(item.first(), item.last())) {
        return false;
      }
    }
    return true;
  }

  /** The comma behind item {@code index}; another token behind the last where there is none. */
  private int commaBehind(int index) {
    return tokens.next(items.get(index).last());
  }

  private void insert(int before, int after, List<String> texts) {
    if (borrowed) {
      edits.add(new Edit.InsertBefore(items.get(0).first(), "("));
      edits.add(new Edit.InsertAfter(items.get(0).last(), ")"));
    }
    if (after < items.size()) {
      insertBefore(after, texts);
    } else if (before >= 0) {
      append(before, texts);
    } else {
      edits.add(new Edit.InsertAfter(open, String.join(", ", texts)));
    }
  }

  private void insertBefore(int after, List<String> texts) {
    int first = items.get(after).first();
    boolean line = lines.startsLine(first);
    String separator = line ? broken(first) : ", ";
    String text = String.join(separator, texts) + separator;
    // Beside the bracket or comma where there is nothing between: the item stays free for others.
    boolean close = !tokens.hidden(first - 1);
    Edit edit = close ? new Edit.InsertAfter(first - 1, text) : new Edit.InsertBefore(first, text);
    edits.add(borrowed ? 0 : edits.size(), edit);
  }

  private void append(int before, List<String> texts) {
    TokenRange item = items.get(before);
    int comma = tokens.next(item.last());
    boolean trailing = tokens.is(comma, ",");
    if (!lines.startsLine(item.first())) {
      String text = String.join(", ", texts);
      int anchor = trailing ? comma : item.last();
      edits.add(new Edit.InsertAfter(anchor, trailing ? ' ' + text + ',' : ", " + text));
      return;
    }
    String text = broken(item.first()).substring(1) + String.join(broken(item.first()), texts);
    int anchor = trailing ? comma : item.last();
    int lastOnLine = gaps.endOfLine(anchor) - 1;
    boolean comment = gaps.comment(anchor + 1, lastOnLine);
    if (trailing) {
      edits.add(new Edit.InsertAfter(comment ? lastOnLine : anchor, text + ','));
    } else if (comment) {
      edits.add(new Edit.InsertAfter(anchor, ","));
      edits.add(new Edit.InsertAfter(lastOnLine, text));
    } else {
      edits.add(new Edit.InsertAfter(anchor, ',' + text));
    }
  }

  /** A comma and a new line that is indented like that of {@code token}. */
  private String broken(int token) {
    return ',' + lines.newline(token) + lines.indentation(token);
  }
}
