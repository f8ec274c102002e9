package dev.asyncmend.pattern;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Reference;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of a template as text, for one match: holes as the file has them, symbols as the file
 * spells them, everything else as the template has it.
 */
final class Rendering {
  private final Match match;
  private final Labels template;
  private final PyFile source;
  private final Tokens tokens;
  private final Slots slots;
  private final Map<Integer, Integer> labelAt = new HashMap<>();
  private final Set<Integer> silent = new HashSet<>();
  private final Map<String, Node> spelled = new HashMap<>();
  private final Map<QName, Reference> references = new LinkedHashMap<>();

  Rendering(Match match, HoledTree tree, Labels template, Slots slots) {
    this.match = match;
    this.template = template;
    this.source = match.around().file();
    this.tokens = tree.file().tokens();
    this.slots = slots;
    for (int at = 0; at < template.size(); at++) {
      labelAt.put(template.get(at).token(), at);
      if (isEmpty(template.get(at))) {
        silenceComma(template.get(at));
      }
    }
    match
        .pattern()
        .tree()
        .symbols()
        .forEach((node, name) -> spelled.put(name.dotted(), match.source(node)));
  }

  /** The imports that the text so far needs. */
  List<Edit> needs() {
    List<Edit> needs = new ArrayList<>();
    references.values().forEach(reference -> needs.addAll(reference.needs()));
    return needs;
  }

  /** The template from label {@code from} to label {@code to}, inclusive, as text. */
  String text(int from, int to) {
    return between(template.get(from).token(), template.get(to).last() + 1);
  }

  /** The lines of the template from label {@code from} to label {@code to}, inclusive. */
  List<String> lines(int from, int to) {
    List<String> lines = new ArrayList<>();
    int start = template.get(from).token();
    int end = template.get(to).last() + 1;
    for (int at = start; at < end; at++) {
      if (tokens.kind(at) == TokenKind.EOL) {
        lines.add(between(start, at).stripTrailing());
        start = at + 1;
      }
    }
    lines.add(between(start, end));
    return lines;
  }

  /** What the template has between label {@code index} and the next: mostly nothing or a blank. */
  String seam(int index) {
    if (index < 0 || index + 1 >= template.size()) {
      return "";
    }
    return between(template.get(index).last() + 1, template.get(index + 1).token());
  }

  /** Whether the label is a hole for many that holds nothing. */
  boolean isEmpty(Label label) {
    return label.kind() == Label.Kind.MANY
        && match.capture(label.text()).filter(Capture::isEmpty).isPresent();
  }

  /** The template's tokens from {@code start} up to, not including, {@code end}. */
  private String between(int start, int end) {
    StringBuilder text = new StringBuilder();
    int at = start;
    while (at < end) {
      Integer index = labelAt.get(at);
      Optional<String> filled = index == null ? Optional.empty() : filled(template.get(index));
      if (filled.isPresent() && index != null) {
        text.append(filled.get());
        at = template.get(index).last() + 1;
        continue;
      }
      if (!silent.contains(at)) {
        text.append(tokens.text(at));
      }
      at++;
    }
    return text.toString();
  }

  /** What a hole or symbol is written as; empty for other labels. */
  private Optional<String> filled(Label label) {
    return switch (label.kind()) {
      case SYMBOL -> Optional.of(symbol(label));
      case ONE, MANY, NAME -> Optional.of(hole(label));
      default -> Optional.empty();
    };
  }

  private String hole(Label label) {
    Capture capture = match.capture(label.text()).orElseThrow();
    if (capture.isEmpty()) {
      return "";
    }
    String text = capture.runs(source).stream().map(this::slice).collect(Collectors.joining(", "));
    return slots.needsParentheses(label) ? '(' + text + ')' : text;
  }

  private String symbol(Label label) {
    Node known = spelled.get(label.text());
    if (known != null && plain(known)) {
      return slice(Extent.inner(source, known));
    }
    QName name = QName.of(label.text());
    Reference reference =
        references.computeIfAbsent(name, key -> Spelling.of(match.around(), key, match.node()));
    return reference.text();
  }

  /** Whether a dotted name is written in one piece. */
  private boolean plain(Node node) {
    for (int at = node.first(); at <= node.last(); at++) {
      if (source.tokens().hidden(at)) {
        return false;
      }
    }
    return node instanceof Expr;
  }

  private String slice(TokenRange range) {
    int start = source.tokens().start(range.first());
    return source.text().chars().substring(start, source.tokens().end(range.last()));
  }

  /** The comma beside an empty hole goes, and the blank behind it: the one before, else behind. */
  private void silenceComma(Label hole) {
    int before = tokens.previous(hole.token());
    int behind = tokens.next(hole.last());
    int comma = -1;
    if (before >= 0 && tokens.is(before, ",") && !silent.contains(before)) {
      comma = before;
    } else if (behind < tokens.size() && tokens.is(behind, ",")) {
      comma = behind;
    }
    if (comma < 0) {
      return;
    }
    silent.add(comma);
    for (int at = comma + 1; tokens.kind(at) == TokenKind.WHITESPACE; at++) {
      silent.add(at);
    }
  }
}
