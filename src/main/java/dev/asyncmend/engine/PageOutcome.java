package dev.asyncmend.engine;

import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.embedded.Block;
import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of one Markdown file, by what became of its blocks: the same findings, where they are
 * in that file. A block that is no Python is passed over, as examples often leave things out.
 */
final class PageOutcome {
  private final Pages.Page page;
  private final UnaryOperator<String> names;
  private final String name;
  private final List<Note> before = new ArrayList<>();
  private final List<Note> after = new ArrayList<>();
  private final List<Note> fixed = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> together = new LinkedHashSet<>();

  /**
   * The outcome of a page.
   *
   * @param names gives for a block's name that of its page, and every other name as it is
   */
  PageOutcome(Pages.Page page, UnaryOperator<String> names) {
    this.page = page;
    this.names = names;
    this.name = page.file().name();
  }

  /** The outcome, where that of each block is known by its number. */
  FileOutcome of(Map<Integer, FileOutcome> blocks) {
    for (FileOutcome outcome : blocks.values()) {
      if (outcome instanceof FileOutcome.Crashed crashed) {
        return new FileOutcome.Crashed(name, crashed.reason(), crashed.trace());
      }
      if (outcome instanceof FileOutcome.OverLimit over) {
        return new FileOutcome.OverLimit(name, over.reason());
      }
    }
    SourceText now = mended(blocks);
    int shift = 0;
    for (Block block : page.blocks()) {
      FileOutcome outcome = blocks.get(block.number());
      SourceText text = outcome == null ? null : outcome.text();
      if (outcome != null && text != null) {
        shift += take(outcome, new Move(block, text.lines(), now.lines(), shift));
      }
    }
    String refused = "was left alone: the mended file would not have the blocks that it should";
    return proven(now, blocks)
        ? outcome(now)
        : new FileOutcome.Refused(name, page.text(), refused, before);
  }

  /** Takes over what was found in a block; by how many lines it grew. */
  private int take(FileOutcome outcome, Move move) {
    complaints.addAll(outcome.complaints());
    outcome.notes().forEach(note -> after.add(note(note, move)));
    if (outcome instanceof FileOutcome.Mended mended) {
      take(mended, move.block);
      return move.own.count() - mended.original().text().lines().count();
    }
    Move still = new Move(move.block, move.own, page.text().lines(), 0);
    outcome.notes().forEach(note -> before.add(note(note, still)));
    return 0;
  }

  private void take(FileOutcome.Mended mended, Block block) {
    LineMap own = mended.original().text().lines();
    Move still = new Move(block, own, page.text().lines(), 0);
    mended.original().notes().forEach(note -> before.add(note(note, still)));
    mended.fixed().forEach(note -> fixed.add(note(note, still)));
    mended.together().stream()
        .map(names)
        .filter(other -> !other.equals(name))
        .forEach(together::add);
  }

  private FileOutcome outcome(SourceText now) {
    if (!now.chars().equals(page.text().chars())) {
      FileOutcome.Found first = new FileOutcome.Found(name, page.text(), before, List.of());
      Change change = new Change(page.file().patchPath(), page.text().bytes(), now.bytes());
      return new FileOutcome.Mended(
          name, first, change, List.copyOf(together), now, fixed, after, complaints);
    }
    return after.isEmpty() && complaints.isEmpty()
        ? new FileOutcome.Clean(name)
        : new FileOutcome.Found(name, page.text(), after, complaints);
  }

  /** The file with the mended blocks; what is no line of such a block stays as it is. */
  private SourceText mended(Map<Integer, FileOutcome> blocks) {
    StringBuilder chars = new StringBuilder();
    LineMap lines = page.text().lines();
    String old = page.text().chars();
    int at = 0;
    for (Block block : page.blocks()) {
      if (blocks.get(block.number()) instanceof FileOutcome.Mended mended) {
        int start = lines.start(block.first());
        chars.append(old, at, start);
        block.lines(mended.text().chars()).orElse(block.lines()).forEach(chars::append);
        at = start + block.lines().stream().mapToInt(String::length).sum();
      }
    }
    return new SourceText(chars.append(old, at, old.length()).toString());
  }

  /** Whether the result has the blocks that it should have, and around them what was there. */
  private boolean proven(SourceText now, Map<Integer, FileOutcome> outcomes) {
    List<Block> blocks = Block.all(now.chars());
    if (blocks.size() != page.blocks().size()) {
      return false;
    }
    for (int at = 0; at < blocks.size(); at++) {
      Block old = page.blocks().get(at);
      boolean changed = outcomes.get(old.number()) instanceof FileOutcome.Mended;
      String wanted =
          outcomes.get(old.number()) instanceof FileOutcome.Mended mended
              ? mended.text().chars()
              : old.text();
      boolean same = blocks.get(at).text().strip().equals(wanted.strip());
      if (!same || (!changed && !blocks.get(at).lines().equals(old.lines()))) {
        return false;
      }
    }
    return around(page.text().chars(), page.blocks()).equals(around(now.chars(), blocks));
  }

  private static String around(String chars, List<Block> blocks) {
    LineMap lines = LineMap.of(chars);
    StringBuilder around = new StringBuilder();
    int at = 0;
    for (Block block : blocks) {
      int start = lines.start(block.first());
      around.append(chars, at, start).append('\0');
      at = start + block.lines().stream().mapToInt(String::length).sum();
    }
    return around.append(chars, at, chars.length()).toString();
  }

  /** How places move from a block to the file. */
  private record Move(Block block, LineMap own, LineMap file, int shift) {
    Span of(Span span) {
      return block.span(span, own, file, shift);
    }
  }

  private Note note(Note note, Move move) {
    List<Step> chain = new ArrayList<>();
    for (Step step : note.chain()) {
      boolean here = names.apply(step.path()).equals(name);
      chain.add(here ? new Step(name, step.line() + move.shift, step.text()) : step);
    }
    List<TextEdit> edits = new ArrayList<>();
    for (TextEdit edit : note.edits()) {
      boolean here = names.apply(edit.path()).equals(name);
      edits.add(
          here
              ? TextEdit.of(
                  name, move.file, move.of(edit.span()), move.block.indentedCode(edit.text()))
              : edit);
    }
    return new Note(
        finding(note.finding(), move),
        note.scope(),
        note.fingerprint(),
        chain,
        edits,
        note.suppressed());
  }

  private Finding finding(Finding finding, Move move) {
    return new Finding(
        finding.card(),
        name,
        move.of(finding.span()),
        finding.message(),
        finding.level(),
        fix(finding.fix()),
        finding.obstacle(),
        finding.chain());
  }

  private @Nullable Fix fix(@Nullable Fix fix) {
    return fix == null
        ? null
        : new Fix(
            fix.level(),
            fix.title(),
            fix.files().stream()
                .map(file -> new FileEdits(names.apply(file.path()), file.edits()))
                .toList());
  }
}
