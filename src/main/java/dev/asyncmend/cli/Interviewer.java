package dev.asyncmend.cli;

import dev.asyncmend.engine.Asker;
import dev.asyncmend.report.Paint;
import dev.asyncmend.report.QuestionReport;
import dev.asyncmend.text.UnifiedDiff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks the user about each fix, as {@code git add -p} does: a line is read for each answer. */
final class Interviewer implements Asker {
  private static final String HELP =
      """
      y - apply this fix
      n - do not apply it
      a - apply it and all others in this file
      d - do not apply it nor any other in this file
      r - apply it and all others of this recipe
      s - silence the finding with a comment
      e - edit the fix by hand
      q - quit; do not apply this fix nor any that is left
      ? - show this help
      """;

  private static final Map<String, Word> WORDS =
      Map.of(
          "y", Word.YES,
          "yes", Word.YES,
          "n", Word.NO,
          "no", Word.NO,
          "a", Word.FILE,
          "d", Word.FILE_NO,
          "r", Word.RECIPE,
          "s", Word.SILENCE,
          "q", Word.QUIT,
          "quit", Word.QUIT);

  private final Shell shell;
  private final Output output;
  private final Paint paint;

  Interviewer(Shell shell, Output output, Paint paint) {
    this.shell = shell;
    this.output = output;
    this.paint = paint;
  }

  @Override
  public Answer ask(Question question) {
    if (question.objection() == null) {
      List<String> patches = question.drafts().stream().map(Interviewer::patch).toList();
      output.raw(QuestionReport.of(question.note(), question.text(), patches, paint));
    } else {
      output.say(question.objection());
    }
    while (true) {
      String count = "(" + question.number() + "/" + question.total() + ")";
      output.raw(count + " Apply this fix [y,n,a,d,r,s,e,q,?]? ");
      Optional<String> line = line();
      if (line.isEmpty()) {
        output.raw("\n");
        return Word.QUIT; // the end of input, or Ctrl-D
      }
      Optional<Answer> answer = answer(line.get(), question);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  private Optional<Answer> answer(String line, Question question) {
    String key = line.strip().toLowerCase(Locale.ROOT);
    if (key.equals("e")) {
      return edited(question);
    }
    Word word = WORDS.get(key);
    if (word == null) {
      output.raw(HELP);
    }
    return Optional.ofNullable(word);
  }

  private Optional<Answer> edited(Question question) {
    if (question.drafts().size() != 1) {
      output.say("A fix that changes several files cannot be edited.");
      return Optional.empty();
    }
    Draft draft = question.drafts().get(0);
    HunkEditor.Result result = new HunkEditor(shell).edit(draft, patch(draft));
    if (result.text() == null) {
      output.say(result.message());
      return Optional.empty();
    }
    return Optional.of(new Edited(result.text()));
  }

  private static String patch(Draft draft) {
    return UnifiedDiff.of(draft.path(), draft.before().chars(), draft.after().chars());
  }

  /** The next line of standard input; empty at its end. No more than the line is read. */
  private Optional<String> line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      int next = shell.in().read();
      if (next < 0) {
        return Optional.empty();
      }
      while (next >= 0 && next != '\n') {
        line.write(next);
        next = shell.in().read();
      }
      return Optional.of(line.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
