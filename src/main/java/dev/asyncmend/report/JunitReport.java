package dev.asyncmend.report;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings as failed tests, in the dialect of JUnit's XML that Jenkins publishes as {@code
 * junit-10.xsd}: a suite for each file with findings, a failed test for each of them.
 */
final class JunitReport {
  private final Map<String, List<Case>> suites = new LinkedHashMap<>();

  /**
   * A test.
   *
   * @param name what it is called
   * @param element what became of it: an element, or empty where it passed
   * @param type the sort of failure
   * @param message in one line
   * @param text in more lines
   */
  private record Case(String name, String element, String type, String message, String text) {}

  private JunitReport() {}

  static String of(RunReport report) {
    JunitReport teller = new JunitReport();
    report
        .troubles()
        .forEach(
            trouble ->
                teller.add(
                    trouble.path(),
                    new Case("read", "error", "unreadable", Plain.name(trouble.reason()), "")));
    report.outcomes().forEach(outcome -> teller.add(report, outcome));
    if (teller.suites.isEmpty()) {
      // Without any test, servers say that something went wrong.
      teller.add("asyncmend", new Case("no findings", "", "", "", ""));
    }
    return teller.write();
  }

  private void add(RunReport report, FileOutcome outcome) {
    Optional<Failure> failure = Failure.of(outcome);
    failure.ifPresent(
        bad ->
            add(
                outcome.path(),
                new Case(
                    bad.kind() + (bad.line() == 0 ? "" : ":" + bad.line() + ":" + bad.column()),
                    "error",
                    bad.kind(),
                    bad.message(),
                    "")));
    Located.all(outcome).forEach(found -> add(outcome.path(), test(report, found)));
  }

  private static Case test(RunReport report, Located found) {
    String place = found.spot();
    boolean silent = found.note().suppressed();
    return new Case(
        found.recipe() + ":" + place,
        silent ? "skipped" : "failure",
        found.recipe(),
        silent ? "silenced: " + found.message() : found.message(),
        silent ? "" : FullReport.of(report, found));
  }

  private void add(String path, Case test) {
    suites.computeIfAbsent(path, key -> new ArrayList<>()).add(test);
  }

  private String write() {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    List<Case> all = suites.values().stream().flatMap(List::stream).toList();
    out.append("<testsuites name=\"asyncmend\"").append(counts(all)).append(">\n");
    suites.forEach(
        (path, cases) -> {
          out.append("  <testsuite").append(attribute("name", Plain.name(path)));
          out.append(counts(cases)).append(" skipped=\"").append(count(cases, "skipped"));
          out.append("\">\n");
          cases.forEach(test -> write(path, test, out));
          out.append("  </testsuite>\n");
        });
    return out.append("</testsuites>\n").toString();
  }

  private static void write(String path, Case test, StringBuilder out) {
    out.append("    <testcase").append(attribute("name", test.name));
    out.append(attribute("classname", Plain.name(path)));
    if (test.element.isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append(">\n      <").append(test.element).append(attribute("type", test.type));
    out.append(attribute("message", test.message));
    out.append(test.text.isEmpty() ? "/>\n" : ">" + escaped(test.text));
    out.append(test.text.isEmpty() ? "" : "</" + test.element + ">\n").append("    </testcase>\n");
  }

  private static String counts(List<Case> cases) {
    return " tests=\""
        + cases.size()
        + "\" failures=\""
        + count(cases, "failure")
        + "\" errors=\""
        + count(cases, "error")
        + '"';
  }

  private static long count(List<Case> cases, String element) {
    return cases.stream().filter(test -> test.element.equals(element)).count();
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escaped(value) + '"';
  }

  /** Text as XML 1.0 takes it anywhere; what it cannot hold at all is replaced. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append('\n');
                default -> out.appendCodePoint(legal(point) ? point : 0xFFFD);
              }
            });
    return out.toString();
  }

  private static boolean legal(int point) {
    return (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
