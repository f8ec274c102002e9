package dev.asyncmend.pattern;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens between two things that stay: some tokens go, some text is written. Spacing follows
 * the file where it stays and the template where the text is new.
 */
final class Seam {
  private final Tokens tokens;
  private final Gaps gaps;
  private final Labels pattern;
  private final Labels template;
  private final Rendering rendering;

  private final List<Integer> dropped = new ArrayList<>();
  private final List<TokenRange> ranges = new ArrayList<>();
  private final List<Integer> written = new ArrayList<>();
  private int before = -1;
  private boolean tangled;

  Seam(Tokens tokens, Labels pattern, Labels template, Rendering rendering) {
    this.tokens = tokens;
    this.gaps = new Gaps(tokens);
    this.pattern = pattern;
    this.template = template;
    this.rendering = rendering;
  }

  /** The pattern's label {@code index} goes, with its tokens if it has some. */
  void drop(int index, Optional<TokenRange> range) {
    tangled |= pattern.get(index).kind() == Label.Kind.BLOCK;
    dropped.add(index);
    range.ifPresent(ranges::add);
  }

  /** The template's label {@code index} is written. */
  void write(int index) {
    tangled |= template.get(index).kind() == Label.Kind.BLOCK;
    written.add(index);
  }

  /** What stays ends with token {@code last}. */
  void open(int last) {
    before = last;
  }

  /**
   * What stays next starts with token {@code after}; nothing stays any more where that is the
   * greatest number. Adds the edits in between; false where there is no place for them.
   */
  boolean close(List<Edit> edits, int after) {
    if (ranges.isEmpty()) {
      insert(edits, after);
    } else {
      replace(edits, after);
    }
    dropped.clear();
    ranges.clear();
    written.clear();
    return !tangled;
  }

  private boolean follows(int after) {
    return after != Integer.MAX_VALUE;
  }

  private String text() {
    return written.isEmpty() ? "" : rendering.text(written.get(0), written.get(written.size() - 1));
  }

  private String left() {
    return written.isEmpty() ? "" : rendering.seam(written.get(0) - 1);
  }

  private String right() {
    return written.isEmpty() ? "" : rendering.seam(written.get(written.size() - 1));
  }

  private void insert(List<Edit> edits, int after) {
    String text = text();
    if (text.isEmpty()) {
      return;
    }
    boolean tight = before < 0 || (follows(after) && before + 1 == after);
    if (follows(after) && !(before >= 0 && left().isEmpty() && !right().isEmpty())) {
      String start = before >= 0 && tight ? left() : "";
      edits.add(new Edit.InsertBefore(after, start + text + right()));
    } else if (before >= 0) {
      String end = follows(after) && tight ? right() : "";
      edits.add(new Edit.InsertAfter(before, left() + text + end));
    }
  }

  private void replace(List<Edit> edits, int after) {
    String text = text();
    int first = ranges.get(0).first();
    int last = ranges.get(ranges.size() - 1).last();
    int lo = first;
    int hi = last;
    boolean closes = unpaired(Label.Kind.CLOSE);
    boolean opens = unpaired(Label.Kind.OPEN);
    if (before >= 0 && (closes || (text.isEmpty() && !follows(after)))) {
      lo = before + 1;
    }
    if (follows(after) && (opens || (text.isEmpty() && !closes))) {
      hi = after - 1;
    }
    if (!text.isEmpty()) {
      lo = lo == first && left().isEmpty() ? withBlanks(lo, before, -1) : lo;
      hi = hi == last && right().isEmpty() ? withBlanks(hi, after, 1) : hi;
    }
    if (lo > hi || !clear(lo, hi)) {
      tangled = true;
      return;
    }
    if (text.isEmpty()) {
      edits.add(new Edit.Delete(lo, hi));
      return;
    }
    String start = lo < first || before == first - 1 ? left() : "";
    String end = hi > last || last + 1 == after ? right() : "";
    edits.add(new Edit.Replace(lo, hi, start + text + end));
  }

  /**
   * {@code from}, or the last blank on the way to {@code kept} where only blanks stand between: the
   * pattern has a space there, and the template has none.
   */
  private int withBlanks(int from, int kept, int step) {
    int seam = step > 0 ? dropped.get(dropped.size() - 1) : dropped.get(0) - 1;
    boolean spaced = !pattern.seam(seam).isEmpty();
    int at = from + step;
    while (spaced && at != kept && at >= 0 && at < tokens.size() && isBlank(at)) {
      at += step;
    }
    return spaced && at == kept ? at - step : from;
  }

  private boolean isBlank(int token) {
    return tokens.kind(token) == TokenKind.WHITESPACE;
  }

  /** Whether a bracket goes whose partner does not go here. */
  private boolean unpaired(Label.Kind kind) {
    return dropped.stream()
        .anyMatch(
            index ->
                pattern.get(index).kind() == kind && !dropped.contains(pattern.partner(index)));
  }

  /** Whether only what goes, commas and blanks stand from {@code lo} to {@code hi}. */
  private boolean clear(int lo, int hi) {
    if (gaps.comment(lo, hi)) {
      return false;
    }
    int known = 0;
    for (int at = lo; at <= hi; at++) {
      while (known < ranges.size() && ranges.get(known).last() < at) {
        known++;
      }
      boolean covered = known < ranges.size() && ranges.get(known).first() <= at;
      if (!covered && tokens.significant(at) && !tokens.is(at, ",")) {
        return false;
      }
    }
    return true;
  }
}
