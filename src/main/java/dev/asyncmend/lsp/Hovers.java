package dev.asyncmend.lsp;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** All about the recipes that found something at a place, or that a comment there silences. */
final class Hovers {
  private static final Pattern REMARK =
      Pattern.compile("#\\s*asyncmend:\\s*(?:file-)?ignore\\[([^\\]]*)\\]");
  private static final Pattern NAME = Pattern.compile("[\\w-]+");

  private Hovers() {}

  /** What to show; null where there is nothing to say. */
  static @Nullable Hover of(
      Workbench.Guide guide, Paper paper, FileOutcome outcome, Position at, boolean markdown) {
    LineMap lines = LineMap.of(paper.text());
    int offset = Paper.offset(lines, paper.text(), at);
    Set<String> recipes = new LinkedHashSet<>();
    Range range = found(outcome, offset, recipes);
    named(paper.text(), lines.line(offset), lines, offset).ifPresent(recipes::add);
    String text =
        recipes.stream()
            .map(guide::explanation)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n\n---\n\n"));
    String kind = markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
    return text.isEmpty() ? null : new Hover(new MarkupContent(kind, text), range);
  }

  private static @Nullable Range found(FileOutcome outcome, int offset, Set<String> recipes) {
    Range range = null;
    SourceText text = outcome.text();
    if (text != null) {
      for (Note note : outcome.notes()) {
        boolean here =
            note.finding().span().start() <= offset && offset <= note.finding().span().end();
        if (here && !note.suppressed()) {
          recipes.add(note.finding().card().id());
          range = range == null ? Ranges.of(text.lines(), note.finding().span()) : range;
        }
      }
    }
    return range;
  }

  /** The name in a comment that silences findings. */
  private static Optional<String> named(String text, int line, LineMap lines, int offset) {
    int start = lines.start(line);
    Matcher remark = REMARK.matcher(text.substring(start, lines.end(line)));
    while (remark.find()) {
      Matcher name = NAME.matcher(remark.group(1));
      while (name.find()) {
        int from = start + remark.start(1) + name.start();
        if (from <= offset && offset <= from + name.group().length()) {
          return Optional.of(name.group());
        }
      }
    }
    return Optional.empty();
  }
}
