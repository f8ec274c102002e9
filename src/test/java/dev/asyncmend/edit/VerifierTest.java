package dev.asyncmend.edit;

import static dev.asyncmend.edit.Sample.fix;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Edit.Delete;
import dev.asyncmend.edit.Edit.InsertAfter;
import dev.asyncmend.edit.Edit.InsertBefore;
import dev.asyncmend.edit.Edit.Replace;
import dev.asyncmend.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {
  private static final String TEXT =
      """
      if a:
          # about b
          b(1)  # one
          if c:
              d()
      e = 'e'
      """;

  private final Sample sample = Sample.of(TEXT);

  private Verdict verdict(EditPlan plan) {
    return Verifier.verify(sample.file(), plan, TokenPatcher.apply(sample.file(), plan));
  }

  private Verdict verdict(Edit... edits) {
    return verdict(sample.plan(fix(edits)));
  }

  private Span span(String text) {
    int start = TEXT.indexOf(text);
    return new Span(start, start + text.length());
  }

  @Test
  void nothingDoneIsSound() {
    assertThat(verdict(sample.plan())).isEqualTo(new Verdict.Sound());
  }

  @Test
  void whatThePlanSaysIsSound() {
    int b = sample.token("b");
    assertThat(verdict(new InsertBefore(b, "await "), new InsertAfter(b + 3, ".x")))
        .isEqualTo(new Verdict.Sound());
    assertThat(verdict(new Replace(b, b + 3, "pass"))).isEqualTo(new Verdict.Sound());
  }

  @Test
  void aResultThatDoesNotParseIsUnparsable() {
    int b = sample.token("b");
    Verdict verdict = verdict(new InsertBefore(b, "("));
    assertThat(verdict).isInstanceOf(Verdict.Unparsable.class);
    assertThat(((Verdict.Unparsable) verdict).reason()).isNotBlank();
    assertThat(verdict(new InsertAfter(b, " ="))).isInstanceOf(Verdict.Sound.class);
    assertThat(verdict(new InsertBefore(b, "  "))).isInstanceOf(Verdict.Unparsable.class);
  }

  /** Whatever else changes in the text is found, whoever changed it. */
  @ParameterizedTest
  @CsvSource({
    "b(1), b(2), 1",
    "b(1), b( 1), (",
    "'e', \"e\", 'e'",
    "e =, f =, e",
    "d(), d(); x, )",
  })
  void aTokenOutsideThePlanThatChangedIsFound(String old, String now, String culprit) {
    String quoted = old.equals("e") ? "'e'" : old;
    String after = TEXT.replace(quoted, now);
    assertThat(after).isNotEqualTo(TEXT);
    Verdict verdict = Verifier.verify(sample.file(), sample.plan(), after);
    assertThat(verdict).as("%s", culprit).isInstanceOf(Verdict.Strayed.class);
  }

  @Test
  void anAppendedOrTruncatedTextIsFound() {
    assertThat(Verifier.verify(sample.file(), sample.plan(), TEXT + "x\n"))
        .isInstanceOf(Verdict.Strayed.class);
    assertThat(Verifier.verify(sample.file(), sample.plan(), TEXT.replace("e = 'e'\n", "")))
        .isInstanceOf(Verdict.Strayed.class);
    assertThat(Verifier.verify(sample.file(), sample.plan(), TEXT.replace("\n", "\r\n")))
        .isInstanceOf(Verdict.Strayed.class);
  }

  @Test
  void anotherTextThanThePlansIsFound() {
    int b = sample.token("b");
    EditPlan plan = sample.plan(fix(new Replace(b, b, "bb")));
    assertThat(Verifier.verify(sample.file(), plan, TEXT.replace("b(1)", "cc(1)")))
        .isEqualTo(new Verdict.Strayed(new Span(TEXT.indexOf("b(1)"), TEXT.indexOf("b(1)") + 1)));
  }

  @Test
  void aNeighbourThatIsSwallowedIsFound() {
    int one = sample.token("1");
    // A number grows: the token behind it is still there, the one before it is not.
    assertThat(Verifier.verify(sample.file(), plan(one, "2"), TEXT.replace("b(1)", "b(21)")))
        .isEqualTo(new Verdict.Strayed(span("1")));
    assertThat(verdict(new InsertAfter(one, " + \"\"\"\n"), new InsertBefore(one + 3, "\"\"\")")))
        .isInstanceOf(Verdict.Strayed.class);
  }

  private static EditPlan plan(int gap, String text) {
    return new EditPlan(List.of(new Splice(gap, gap, text)), List.of(), List.of());
  }

  @Test
  void aLostCommentIsFound() {
    int comment = sample.token("# one");
    assertThat(verdict(new Delete(comment, comment)))
        .isEqualTo(new Verdict.LostComment(span("# one")));
    assertThat(verdict(new Replace(comment, comment, "# two")))
        .isEqualTo(new Verdict.LostComment(span("# one")));
    int about = sample.token("# about b");
    assertThat(verdict(new InsertAfter(about, " and c")))
        .isEqualTo(new Verdict.LostComment(span("# about b")));
  }

  @Test
  void aCommentMayMoveWithTheCodeThatIsReplaced() {
    int comment = sample.token("# one");
    int b = sample.token("b");
    assertThat(verdict(new Delete(comment, comment), new Replace(b, b + 3, "# one\n    bb")))
        .isInstanceOf(Verdict.Sound.class);
    assertThat(verdict(new Replace(b, b + 3, "bb"), new Replace(comment, comment, "# one  # x")))
        .isInstanceOf(Verdict.LostComment.class);
  }

  @Test
  void ofTwoEqualCommentsBothAreKept() {
    Sample twice = Sample.of("a  # same\nb  # same\n");
    int first = twice.token("# same");
    EditPlan plan = twice.plan(fix(new Delete(first, first)));
    String after = TokenPatcher.apply(twice.file(), plan);
    assertThat(Verifier.verify(twice.file(), plan, after))
        .isEqualTo(new Verdict.LostComment(new Span(3, 9)));
  }

  @Test
  void codeThatChangesItsBlockIsFound() {
    Sample nested = Sample.of("if a:\n    if c:\n        d()\n");
    int header = nested.token("if", 2);
    EditPlan plan = nested.plan(fix(new Delete(header - 2, nested.token("d") - 3)));
    String after = TokenPatcher.apply(nested.file(), plan);
    assertThat(after).isEqualTo("if a:\n        d()\n");
    assertThat(Verifier.verify(nested.file(), plan, after))
        .isEqualTo(new Verdict.Strayed(new Span(24, 25)));
  }

  @Test
  void codeThatIsIndentedByThePlanMayChangeItsBlock() {
    Sample flat = Sample.of("a()\nb()\n");
    EditPlan plan =
        flat.plan(
            fix(new InsertBefore(0, "if x:\n    "), new InsertBefore(flat.token("b"), "    ")));
    String after = TokenPatcher.apply(flat.file(), plan);
    assertThat(after).isEqualTo("if x:\n    a()\n    b()\n");
    assertThat(Verifier.verify(flat.file(), plan, after)).isEqualTo(new Verdict.Sound());
  }

  /** Our reader takes all of these; Pythons before 3.12 take those that are sound. */
  @Test
  void whatOldFStringsCannotHoldIsRefused() {
    assertThat(inField("x = f'{b}'", "\"a\"")).isInstanceOf(Verdict.Sound.class);
    assertThat(inField("x = f'{b}'", "'a'")).isInstanceOf(Verdict.Unparsable.class);
    assertThat(inField("x = f'''{b}'''", "'a'")).isInstanceOf(Verdict.Sound.class);
    assertThat(inField("x = f'''{b}'''", "\"\\n\"")).isInstanceOf(Verdict.Unparsable.class);
    assertThat(inField("x = f'''{b}'''", "(a  # c\n)")).isInstanceOf(Verdict.Unparsable.class);
    assertThat(inField("x = f'''{b}'''", "(a,\nb)")).isInstanceOf(Verdict.Sound.class);
    assertThat(inField("x = f'{b}'", "(a,\nb)")).isInstanceOf(Verdict.Unparsable.class);
    assertThat(inField("x = f'{a}', b", "'a'")).isInstanceOf(Verdict.Sound.class);
    assertThat(inField("x = f\"{f'{b}'}\"", "'a'")).isInstanceOf(Verdict.Unparsable.class);
    assertThat(inField("x = f'{a}b{c}'", "\\n")).isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void whatIsRefusedIsPointedAtInTheResult() {
    Sample strings = Sample.of("aa = f'{b}'");
    int name = strings.token("aa");
    int place = strings.token("b");
    EditPlan plan =
        strings.plan(fix(new Replace(name, name, "x"), new Replace(place, place, "'a'")));
    assertThat(Verifier.verify(strings.file(), plan, "x = f'{'a'}'", 11))
        .extracting(verdict -> ((Verdict.Unparsable) verdict).at())
        .isEqualTo(new Span(7, 10));
  }

  private static Verdict inField(String text, String filler) {
    Sample strings = Sample.of(text);
    int place = strings.token("b");
    EditPlan plan = strings.plan(fix(new Replace(place, place, filler)));
    String after = TokenPatcher.apply(strings.file(), plan);
    assertThat(Verifier.verify(strings.file(), plan, after, 12)).isEqualTo(new Verdict.Sound());
    return Verifier.verify(strings.file(), plan, after, 11);
  }
}
