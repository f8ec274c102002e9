package dev.asyncmend.edit;

import dev.asyncmend.scope.Scopes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fixes that were accepted so far hold of one file: tokens and names. */
final class Claims {
  private final int size;
  private final BitSet tokens = new BitSet();
  private final List<Name> names = new ArrayList<>();

  /**
   * A name that a fix binds.
   *
   * @param meaning what it stands for; two fixes may share a name of the same meaning
   */
  private record Name(String name, String meaning, int first, int last) {
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
        && !tokens.intersects(touched(edits))
        && named(fix, edits).stream().noneMatch(name -> names.stream().anyMatch(name::clashes));
  }

  /** Gives {@code fix} what {@code edits} need. */
  void take(int fix, List<Edit> edits) {
    tokens.or(touched(edits));
    names.addAll(named(fix, edits));
  }

  /** The tokens that the edits touch: those they replace, and those they insert beside. */
  static BitSet touched(List<Edit> edits) {
    BitSet touched = new BitSet();
    for (Edit edit : edits) {
      if (edit instanceof Edit.InsertBefore insert) {
        touched.set(insert.token());
      } else if (edit instanceof Edit.InsertAfter insert) {
        touched.set(insert.token());
      } else if (edit instanceof Edit.Replace replace) {
        touched.set(replace.first(), replace.last() + 1);
      } else if (edit instanceof Edit.Delete delete) {
        touched.set(delete.first(), delete.last() + 1);
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
