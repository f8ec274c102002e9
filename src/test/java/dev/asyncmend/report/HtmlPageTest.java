package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page as bytes; what a browser makes of it is tested in one. */
final class HtmlPageTest {
  private static final String TEXT =
      "import time\n\n\nasync def f():\n    time.sleep(1)  # </script><!-- {{script}} $1\n";

  @Test
  void theSameFindingsGiveTheSamePage() {
    assertThat(page()).isEqualTo(page()).startsWith("<!doctype html>").doesNotContain("{{d");
  }

  @Test
  void nothingInTheDataEndsItsScript() {
    String data = between("<script type=\"application/json\" id=\"data\">", "</script>");

    assertThat(data).doesNotContain("<").contains("\\u003c/script>\\u003c!-- {{script}} $1");
  }

  @Test
  void thePolicyLetsRunWhatThePageBringsAndNothingElse() throws NoSuchAlgorithmException {
    String policy = between("Content-Security-Policy\" content=\"", "\"");

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; script-src 'sha256-"
                + digest(between("<script>", "</script>"))
                + "'; style-src 'sha256-"
                + digest(between("<style>", "</style>"))
                + "'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void thePageNeedsNoOtherAddress() {
    Matcher address = Pattern.compile("https?://[^\"'\\s]+").matcher(page());

    assertThat(address.results().map(found -> found.group()))
        .containsOnly("http://www.w3.org/2000/svg"); // the name of a language
  }

  @Test
  void theScriptNeverReadsTextAsHtml() {
    assertThat(between("<script>", "</script>"))
        .doesNotContain(
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(");
  }

  private static String page() {
    Step step = new Step("b.py", 7, "`fetch` is defined with `async def`");
    int start = TEXT.indexOf("time.sleep");
    RunReport report =
        Notes.report(
            Level.SAFE,
            "a.py",
            TEXT,
            Notes.note("a.py", new Span(start, start + 13), Level.SAFE, List.of(step), false));
    return Format.HTML.tell(report, Paint.NONE);
  }

  private static String between(String start, String end) {
    String page = page();
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf(end, from));
  }

  private static String digest(String code) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return Base64.getEncoder().encodeToString(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
  }
}
