package dev.asyncmend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation as a list of things to do. Comments of HTML, which readers do not
 * see, say what the page does not show:
 *
 * <ul>
 *   <li>{@code <!-- file NAME}, lines, {@code -->}: a file; {@code <!-- file NAME -->} before a
 *       block: the block is that file
 *   <li>{@code <!-- run COMMAND -->}: a command for bash that prepares something
 *   <li>{@code <!-- types WORDS -->}: what is typed, a word a line, while the next command runs
 *   <li>{@code <!-- not run: REASON -->} before a block with commands: it is not run, and why
 * </ul>
 *
 * <p>In a {@code console} block a line that begins with {@code $} is a command, what follows is
 * what it says. There {@code …} stands for anything in its line, alone on a line for any lines.
 */
final class DocPage {
  private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");
  private static final Pattern COMMENT = Pattern.compile(" *<!-- (file|run|types|not run:) (.*)");

  private final Path path;
  private final List<String> lines;
  private final List<Step> steps = new ArrayList<>();

  /** How many lines longer blessing has made the page until now. */
  private int moved;

  private DocPage(Path path) throws IOException {
    this.path = path;
    this.lines = new ArrayList<>(Files.readAllLines(path));
  }

  /** Something to do. */
  sealed interface Step {
    /** Counts from 1. */
    int line();
  }

  /** A file of the reader's. */
  record NewFile(int line, String name, String text) implements Step {}

  /** What is done aside from what the page shows. */
  record Aside(int line, String command) implements Step {}

  /** What is typed while the next command runs. */
  record Typed(int line, List<String> words) implements Step {}

  /** A block that is not run. */
  record Left(int line, String reason) implements Step {}

  /**
   * A command that the page shows.
   *
   * @param output what it says, with a newline behind each line; {@code line} is that of the
   *     command
   * @param indent what stands before each line on the page
   */
  record Shown(int line, String command, String output, String indent) implements Step {}

  /** Reads a page. */
  static DocPage of(Path path) throws IOException {
    DocPage page = new DocPage(path);
    page.read();
    return page;
  }

  Path path() {
    return path;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The reasons of the blocks that are not run. */
  List<String> left() {
    return steps.stream()
        .filter(Left.class::isInstance)
        .map(step -> ((Left) step).reason())
        .toList();
  }

  /** Lines of blocks with commands that nobody runs, and of which nobody says why. */
  List<Integer> unguarded() {
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Matcher fence = FENCE.matcher(lines.get(at));
      if (!fence.matches()) {
        at++;
        continue;
      }
      int end = end(at);
      String language = fence.group(2);
      boolean commands =
          language.equals("sh")
              || language.equals("bash")
              || (!language.equals("console")
                  && lines.subList(at, end).stream().anyMatch(line -> line.matches(" *\\$ .*")));
      if (commands && !(at > 0 && lines.get(at - 1).strip().startsWith("<!-- not run: "))) {
        found.add(at + 1);
      }
      at = end + 1;
    }
    return found;
  }

  /** Every line of the blocks for shells that calls asyncmend, run or not. */
  List<String> calls() {
    List<String> calls = new ArrayList<>();
    String language = null;
    for (String line : lines) {
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        language = language == null ? fence.group(2) : null;
      } else if (language != null && language.matches("sh|console")) {
        String call = line.strip().replaceFirst("^\\$ ", "");
        if (call.startsWith("asyncmend ") && (language.equals("sh") || line.contains("$ "))) {
          calls.add(call);
        }
      }
    }
    return calls;
  }

  /** Puts what a command really says in the place of what the page shows. */
  void bless(Shown shown, String output) throws IOException {
    int from = shown.line() + moved;
    int count = (int) shown.output().lines().count();
    moved += (int) output.lines().count() - count;
    List<String> old = lines.subList(from, from + count);
    old.clear();
    output.lines().map(line -> (shown.indent() + line)).forEach(old::add);
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  private void read() {
    int at = 0;
    while (at < lines.size()) {
      Matcher comment = COMMENT.matcher(lines.get(at));
      Matcher fence = FENCE.matcher(lines.get(at));
      if (comment.matches()) {
        at = comment(at, comment.group(1), comment.group(2));
      } else if (fence.matches()) {
        int end = end(at);
        if (fence.group(2).equals("console")) {
          commands(at + 1, end, fence.group(1));
        }
        at = end + 1;
      } else {
        at++;
      }
    }
  }

  /** Gives the line behind what a comment is about. */
  private int comment(int at, String kind, String rest) {
    boolean closed = rest.endsWith("-->");
    String text = closed ? rest.substring(0, rest.length() - 3).strip() : rest.strip();
    switch (kind) {
      case "run" -> steps.add(new Aside(at + 1, text));
      case "types" -> steps.add(new Typed(at + 1, List.of(text.split(" ", -1))));
      case "not run:" -> steps.add(new Left(at + 1, text));
      default -> {
        int from = closed ? at + 2 : at + 1;
        int end = from;
        while (!lines.get(end).strip().equals(closed ? "```" : "-->")) {
          end++;
        }
        steps.add(new NewFile(at + 1, text, text(from, end, indent(lines.get(from - 1)))));
        return end + 1;
      }
    }
    return kind.equals("not run:") ? end(at + 1) + 1 : at + 1;
  }

  /** The line that closes the block which opens at a line. */
  private int end(int at) {
    int end = at + 1;
    while (!lines.get(end).strip().equals("```")) {
      end++;
    }
    return end;
  }

  private void commands(int from, int end, String indent) {
    int at = from;
    while (at < end) {
      int next = at + 1;
      while (next < end && !lines.get(next).startsWith(indent + "$ ")) {
        next++;
      }
      String command = lines.get(at).substring(indent.length());
      if (command.startsWith("$ ")) {
        String output = text(at + 1, next, indent);
        steps.add(new Shown(at + 1, command.substring(2), output, indent));
      }
      at = next;
    }
  }

  private String text(int from, int end, String indent) {
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(from, end)) {
      text.append(line.startsWith(indent) ? line.substring(indent.length()) : line).append('\n');
    }
    return text.toString();
  }

  private static String indent(String line) {
    return line.replaceFirst("\\S.*", "");
  }
}
