package dev.asyncmend.engine;

import dev.asyncmend.outcome.Note;
import dev.asyncmend.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides about each fix of a run. Asked by one thread. */
@FunctionalInterface
public interface Asker {

  /** What to do with a fix. */
  Answer ask(Question question);

  /**
   * A fix that could be applied now; its result is proven.
   *
   * @param note the finding, in the text as it is by now
   * @param text the file of the finding
   * @param drafts what the fix makes of files
   * @param number how many fixes were asked about, this one included
   * @param total how many there are as far as is known
   * @param objection why the last answer about this very fix could not be used, as a sentence; null
   *     where it is asked for the first time
   */
  record Question(
      Note note,
      SourceText text,
      List<Draft> drafts,
      int number,
      int total,
      @Nullable String objection) {
    /** Takes a copy of the list. */
    public Question {
      drafts = List.copyOf(drafts);
    }
  }

  /** One file before and after a fix. */
  record Draft(String path, SourceText before, SourceText after) {}

  /** What to do with a fix. */
  sealed interface Answer {}

  /** Answers that are a word. */
  enum Word implements Answer {
    /** Apply it. */
    YES,
    /** Do not. */
    NO,
    /** Apply it, and all that follow for findings of the file. */
    FILE,
    /** Do not, and do not ask about findings of the file any more. */
    FILE_NO,
    /** Apply it, and all that follow of the recipe. */
    RECIPE,
    /** Write a comment that silences the finding. */
    SILENCE,
    /** Neither this one nor any other. */
    QUIT
  }

  /**
   * Write something else, which is proven to be Python before it is taken.
   *
   * @param text what the only file of the fix is to hold
   */
  record Edited(String text) implements Answer {}
}
