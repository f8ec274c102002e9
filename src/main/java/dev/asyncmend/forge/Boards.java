package dev.asyncmend.forge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one issue that counts what is left. It is made when something is, closed when nothing
 * is, and opened again; where a person closes it, it stays closed, and where a person opens it
 * although nothing is left, it stays open.
 */
final class Boards {
  /** The label by which it is found. */
  static final String LABEL = "asyncmend-dashboard";

  private Boards() {}

  /** The issues of a repository, in the words of its server. */
  interface Issues {
    /** All with the label, open or not. */
    List<Json> labelled() throws Trouble;

    /** The field that holds the text of one. */
    String field();

    /** Makes one with the label. */
    void make(String title, String body) throws Trouble;

    /**
     * Gives one another title and text.
     *
     * @param open whether to open or close it; null leaves that as it is
     */
    void set(Json issue, String title, String body, @Nullable Boolean open) throws Trouble;
  }

  /** Sees to it. */
  static Done keep(Issues issues, Board board) throws Trouble {
    for (Json issue : issues.labelled()) {
      if (issue.textOrEmpty(issues.field()).contains(board.marker())) {
        refresh(issues, issue, board);
        return Done.DONE;
      }
    }
    if (board.left()) {
      issues.make(board.title(), board.text());
    }
    return Done.DONE;
  }

  private static void refresh(Issues issues, Json issue, Board board) throws Trouble {
    String text = Owners.lines(issue.textOrEmpty(issues.field()));
    boolean open = issue.text("state").startsWith("open");
    boolean empty = text.contains(Board.NOTHING_LEFT);
    if (open && !board.left() && !empty) {
      issues.set(issue, board.title(), board.text(), false);
    } else if (!open && board.left() && empty) {
      issues.set(issue, board.title(), board.text(), true);
    } else if (open && !(text.equals(board.text()) && issue.text("title").equals(board.title()))) {
      issues.set(issue, board.title(), board.text(), null);
    }
  }
}
