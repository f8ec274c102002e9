package dev.asyncmend.engine;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.LineMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The comments of pylint: {@code # pylint: disable=name} behind code is about its statement, and
 * about a whole block if it stands in the head of one; alone on a line it holds to the end of the
 * block; {@code disable-next} is about one line, {@code enable} takes back, {@code skip-file} is
 * about everything.
 */
final class PylintComments {
  private static final Pattern PRAGMA = Pattern.compile("#.*?\\bpylint:\\s*([^#]*)");
  private static final Pattern ORDER =
      Pattern.compile("(disable-next|disable|enable|skip-file)(?:\\s*=\\s*([\\w\\-,\\s]*))?");

  private final PyFile file;
  private final LogicalLines lines;
  private final List<Order> orders = new ArrayList<>();
  private @Nullable List<Block> blocks;

  /** What holds for some lines from now on; names in lower case. */
  private record Order(boolean off, Set<String> names, int from, int until) {
    boolean covers(Collection<String> wanted, int line) {
      return from <= line
          && line <= until
          && (names.contains("all") || wanted.stream().anyMatch(names::contains));
    }
  }

  /** The lines of a block: where its head begins and ends, and its last line of code. */
  private record Block(int head, int body, int end) {}

  PylintComments(PyFile file, LogicalLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Takes a comment in; comments come in their order. */
  void read(String comment, int line, boolean alone) {
    Matcher pragma = PRAGMA.matcher(comment);
    if (!pragma.find()) {
      return;
    }
    Matcher order = ORDER.matcher(pragma.group(1));
    while (order.find()) {
      Set<String> names = names(order.group(2));
      switch (order.group(1)) {
        case "skip-file" -> orders.add(new Order(true, Set.of("all"), 1, Integer.MAX_VALUE));
        case "disable-next" -> orders.add(new Order(true, names, line + 1, line + 1));
        default -> orders.add(order(order.group(1).equals("disable"), names, line, alone));
      }
    }
  }

  private Order order(boolean off, Set<String> names, int line, boolean alone) {
    int from = alone ? line : lines.first(line);
    int until = alone ? Integer.MAX_VALUE : lines.last(line);
    for (Block block : blocks()) {
      if (alone && block.body < line && line <= block.end) {
        until = Math.min(until, block.end);
      } else if (!alone && block.head == from) {
        until = Math.max(until, block.end);
      }
    }
    return new Order(off, names, from, until);
  }

  /** Whether the last word about one of these names on this line was to be silent. */
  boolean silence(List<String> aliases, int line) {
    if (orders.isEmpty()) {
      return false;
    }
    List<String> wanted = aliases.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    boolean off = false;
    for (Order order : orders) {
      off = order.covers(wanted, line) ? order.off : off;
    }
    return off;
  }

  private static Set<String> names(@Nullable String list) {
    return list == null
        ? Set.of()
        : Arrays.stream(list.split("[,\\s]+", -1))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private List<Block> blocks() {
    List<Block> known = blocks;
    if (known == null) {
      known = find();
      blocks = known;
    }
    return known;
  }

  private List<Block> find() {
    Tokens tokens = file.tokens();
    LineMap map = file.text().lines();
    List<Block> found = new ArrayList<>();
    Deque<Integer> heads = new ArrayDeque<>();
    int before = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == TokenKind.INDENT) {
        heads.push(before);
      } else if (tokens.kind(token) == TokenKind.DEDENT && !heads.isEmpty()) {
        int head = heads.pop();
        found.add(new Block(lines.first(head), lines.last(head), before));
      } else if (tokens.significant(token)) {
        before = map.line(Math.max(tokens.start(token), tokens.end(token) - 1));
      }
    }
    return found;
  }
}
