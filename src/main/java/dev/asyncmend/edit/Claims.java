package dev.asyncmend.edit;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.TokenRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fixes that were accepted so far hold of one file: tokens and names. */
final class Claims {
  private final int size;
  private final BitSet tokens = new BitSet();
  private final Set<Name> names = new LinkedHashSet<>();

  /**
   * A name that a fix binds.
   *
   * @param meaning what it stands for; two fixes may share a name of the same meaning
   */
  private record Name(String name, String meaning, int first, int last) {
    // Written out: what Java makes for records is linked at its first use, some ms at each start.
    @Override
    public int hashCode() {
      return name.hashCode() * 31 + first;
    }

    boolean clashes(Name other) {
      return name.equals(other.name)
          && !meaning.equals(other.meaning)
          && first <= other.last
          && other.first <= last;
    }
  }

  private Claims(int size) {
    this.size = size;
  }

  /** Nothing is claimed yet; of a file that is not at hand, nothing ever can be. */
  static Claims of(@Nullable Scopes scopes) {
    return new Claims(scopes == null ? -1 : scopes.file().tokens().size());
  }

  /** Whether a further fix may do {@code edits}. */
  boolean allow(int fix, List<Edit> edits) {
    return size >= 0
        && touched(edits).stream().noneMatch(this::isTaken)
        && named(fix, edits).stream().noneMatch(name -> names.stream().anyMatch(name::clashes));
  }

  private boolean isTaken(TokenRange range) {
    int taken = tokens.nextSetBit(range.first());
    return taken >= 0 && taken <= range.last();
  }

  /** Gives {@code fix} what {@code edits} need. */
  void take(int fix, List<Edit> edits) {
    touched(edits).forEach(range -> tokens.set(range.first(), range.last() + 1));
    names.addAll(named(fix, edits));
  }

  /** The number of tokens from the first to the last that {@code edits} touch. */
  static int width(List<Edit> edits) {
    List<TokenRange> ranges = touched(edits);
    int first = ranges.stream().mapToInt(TokenRange::first).min().orElse(0);
    return ranges.stream().mapToInt(range -> range.last() - first + 1).max().orElse(0);
  }

  /** The tokens that the edits touch: those they replace, and those they insert beside. */
  private static List<TokenRange> touched(List<Edit> edits) {
    List<TokenRange> touched = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit instanceof Edit.InsertBefore insert) {
        touched.add(new TokenRange(insert.token(), insert.token()));
      } else if (edit instanceof Edit.InsertAfter insert) {
        touched.add(new TokenRange(insert.token(), insert.token()));
      } else if (edit instanceof Edit.Replace replace) {
        touched.add(new TokenRange(replace.first(), replace.last()));
      } else if (edit instanceof Edit.Delete delete) {
        touched.add(new TokenRange(delete.first(), delete.last()));
      }
    }
    return touched;
  }

  private List<Name> named(int fix, List<Edit> edits) {
    List<Name> found = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit instanceof Edit.TakeName taken) {
        String owner = "fix " + fix;
        found.add(new Name(taken.name(), owner, taken.first(), taken.last()));
      } else if (edit instanceof Edit.NeedImport need) {
        String what = need.module() + ":" + need.member() + ":" + need.asName();
        found.add(new Name(need.binds(), what, 0, size));
      }
    }
    return found;
  }
}
