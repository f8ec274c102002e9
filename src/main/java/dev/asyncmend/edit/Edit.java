package dev.asyncmend.edit;

import dev.asyncmend.scope.QName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change that a fix asks for. Tokens are named by their index in the {@code Tokens} of the file
 * as it was read; an edit never sees the effect of another one.
 */
public sealed interface Edit {

  /**
   * Writes {@code text} directly before a token. Several at the same token in one fix stand in the
   * order of the fix. The empty text changes nothing but claims the token: no other fix of the same
   * plan may touch it.
   *
   * @param token index of the token, hidden and layout tokens included
   * @param text characters to write; a space is added where they would melt into a neighbouring
   *     word
   */
  record InsertBefore(int token, String text) implements Edit {
    /** Rejects a token that cannot exist: a bug. */
    public InsertBefore {
      Edit.check(token, token);
    }
  }

  /** Writes {@code text} directly behind a token; otherwise as {@link InsertBefore}. */
  record InsertAfter(int token, String text) implements Edit {
    /** Rejects a token that cannot exist: a bug. */
    public InsertAfter {
      Edit.check(token, token);
    }
  }

  /**
   * Puts {@code text} in the place of some tokens. The fix may insert before the first or behind
   * the last of them, but not in between.
   *
   * @param first index of the first token that goes
   * @param last index of the last token that goes, inclusive, at least {@code first}
   * @param text characters to write instead
   */
  record Replace(int first, int last, String text) implements Edit {
    /** Rejects a range that cannot exist: a bug. */
    public Replace {
      Edit.check(first, last);
    }
  }

  /** Takes the tokens from {@code first} to {@code last}, both inclusive, away. */
  record Delete(int first, int last) implements Edit {
    /** Rejects a range that cannot exist: a bug. */
    public Delete {
      Edit.check(first, last);
    }
  }

  /**
   * Makes sure that a name is imported where a fix uses it. Made by {@link Imports#reference};
   * equal needs of several fixes become one import.
   *
   * @param module the module to import, or to import from
   * @param member what to import from it, or null for {@code import module}
   * @param asName the name behind {@code as}, or null where there is none
   * @param use index of a token at the place that uses the name
   * @param local whether the import goes into the function around {@code use} instead of the module
   */
  record NeedImport(
      QName module, @Nullable String member, @Nullable String asName, int use, boolean local)
      implements Edit {

    /** Whether {@code other} asks for the same import, wherever it is used. */
    public boolean isSameAs(NeedImport other) {
      return module.equals(other.module)
          && Objects.equals(member, other.member)
          && Objects.equals(asName, other.asName)
          && local == other.local;
    }

    /** The name that the import binds: for {@code import a.b} that is {@code a}. */
    public String binds() {
      if (asName != null) {
        return asName;
      }
      return member != null ? member : module.head();
    }
  }

  /**
   * Claims a fresh name that the fix writes, so that no other fix of the same plan writes the same
   * name for something else where both can be seen.
   *
   * @param name the name
   * @param first index of the first token of the function or module that sees the name
   * @param last index of the last token of it, inclusive
   */
  record TakeName(String name, int first, int last) implements Edit {}

  private static void check(int first, int last) {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no tokens: " + first + ".." + last);
    }
  }
}
