package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Trouble;
import dev.asyncmend.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComplaintsTest {
  private static final SourceText TEXT = new SourceText("x\n");

  @Test
  void everyFileThatWasNotWorkedOnIsNamedWithTheReason() {
    List<Trouble> troubles =
        List.of(Trouble.missing("no\u001Bpe"), Trouble.unusable("shut", "permission denied"));
    List<FileOutcome> outcomes =
        List.of(
            new FileOutcome.Clean("a.py"),
            new FileOutcome.Unreadable("b.py", 3, 7, "unexpected `)`"),
            new FileOutcome.Unreadable("c.py", 0, 0, "permission denied"),
            new FileOutcome.Refused("d.py", TEXT, "is read-only", List.of()),
            new FileOutcome.Found("e.py", TEXT, List.of(), List.of("2: the fix of x was not")));

    assertThat(Complaints.of(troubles, outcomes, false))
        .containsExactly(
            "error: no\\x1bpe: no such file or folder",
            "error: shut: permission denied",
            "b.py:3:7: not read: unexpected `)`",
            "c.py: not read: permission denied",
            "error: d.py is read-only",
            "error: e.py:2: the fix of x was not");
  }

  @Test
  void aBugIsOneLineUnlessSomebodyWantsToKnow() {
    List<FileOutcome> crashed =
        List.of(new FileOutcome.Crashed("a.py", "IllegalStateException at X.java:1", "trace\n"));

    assertThat(Complaints.of(List.of(), crashed, false))
        .containsExactly(
            "error: a.py: internal error: IllegalStateException at X.java:1; please report it with"
                + " this file (--verbose shows the stack trace)");
    assertThat(Complaints.of(List.of(), crashed, true))
        .containsExactly("error: a.py: internal error: IllegalStateException at X.java:1\ntrace");
  }
}
