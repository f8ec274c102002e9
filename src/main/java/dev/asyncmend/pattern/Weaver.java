package dev.asyncmend.pattern;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries the steps from a pattern to a template out on a file, for one match: what stays is not
 * touched, what goes is deleted, what is new is written beside its neighbour.
 */
final class Weaver {
  private final Labels pattern;
  private final Labels template;
  private final Rendering rendering;
  private final Sources sources;
  private final Slots slots;
  private final PyFile file;
  private final List<Edit> edits = new ArrayList<>();
  private boolean tangled;

  Weaver(Match match, Labels pattern, Labels template, Rendering rendering, Slots slots) {
    this.pattern = pattern;
    this.template = template;
    this.rendering = rendering;
    this.sources = new Sources(match, pattern);
    this.slots = slots;
    this.file = match.around().file();
  }

  /**
   * The edits that carry out {@code steps}; empty where these cannot be carried out one by one
   * without losing or misplacing something.
   */
  Optional<List<Edit>> weave(List<Step> steps) {
    steps(steps);
    return tangled || sources.oddlyGrouped() ? Optional.empty() : Optional.of(List.copyOf(edits));
  }

  private void steps(List<Step> steps) {
    Seam seam = new Seam(file.tokens(), pattern, template, rendering);
    for (Step step : steps) {
      if (step instanceof Step.Drop drop) {
        seam.drop(drop.pattern(), sources.range(drop.pattern()));
      } else if (step instanceof Step.Write write) {
        seam.write(write.template());
      } else if (step instanceof Step.Keep keep) {
        keep(seam, keep);
      } else if (step instanceof Step.Both both) {
        both(seam, both);
      }
    }
    close(seam, Integer.MAX_VALUE);
  }

  private void close(Seam seam, int after) {
    tangled |= !seam.close(edits, after);
  }

  private void keep(Seam seam, Step.Keep keep) {
    Optional<TokenRange> range = sources.range(keep.pattern());
    if (range.isEmpty()) {
      // A hole that holds nothing, a parenthesis or comma that the file does without.
      seam.write(keep.template());
      return;
    }
    close(seam, range.get().first());
    if (slots.needsParentheses(template.get(keep.template()))) {
      edits.add(new Edit.InsertBefore(range.get().first(), "("));
      edits.add(new Edit.InsertAfter(range.get().last(), ")"));
    }
    seam.open(range.get().last());
  }

  private void both(Seam seam, Step.Both both) {
    Label label = pattern.get(both.pattern());
    if (label.kind() == Label.Kind.BLOCK) {
      block(seam, both);
      return;
    }
    int open = sources.range(both.pattern()).orElseThrow().first();
    int close = sources.range(pattern.partner(both.pattern())).orElseThrow().first();
    close(seam, open);
    items(both, open, close);
    seam.open(close);
  }

  private void block(Seam seam, Step.Both both) {
    List<Node> nodes =
        pattern.items(both.pattern()).stream()
            .flatMap(item -> sources.item(item).stream())
            .toList();
    if (nodes.isEmpty()) {
      tangled = true;
      return;
    }
    close(seam, Extent.of(file, nodes.get(0)).first());
    statements(both);
    seam.open(nodes.get(nodes.size() - 1).last());
  }

  private void items(Step.Both both, int open, int close) {
    List<Node> nodes = new ArrayList<>();
    for (Labels.Item item : pattern.items(both.pattern())) {
      nodes.addAll(sources.item(item));
    }
    nodes.sort(Comparator.comparingInt(node -> Extent.of(file, node).first()));
    ItemEdits list = ItemEdits.of(file, open, close, nodes);
    List<Integer> waiting = new ArrayList<>();
    for (Step.ItemStep step : both.items()) {
      if (step instanceof Step.WriteItem write) {
        waiting.add(write.template());
      } else if (step instanceof Step.DropItem drop) {
        sources
            .item(pattern.items(both.pattern()).get(drop.pattern()))
            .forEach(node -> list.drop(nodes.indexOf(node)));
      } else if (step instanceof Step.KeepItem keep) {
        List<Node> kept = sources.item(pattern.items(both.pattern()).get(keep.pattern()));
        if (!kept.isEmpty()) {
          int at = nodes.indexOf(kept.get(0));
          waiting.forEach(item -> write(list, both, at, item));
          waiting.clear();
        }
        steps(keep.steps());
      }
    }
    waiting.forEach(item -> write(list, both, nodes.size(), item));
    Optional<List<Edit>> changes = list.edits();
    tangled |= changes.isEmpty();
    changes.ifPresent(edits::addAll);
  }

  private void write(ItemEdits list, Step.Both both, int at, int index) {
    Labels.Item item = template.items(both.template()).get(index);
    String text = rendering.text(item.from(), item.to() - 1);
    if (!text.isEmpty()) {
      list.write(at, text);
    }
  }

  private void statements(Step.Both both) {
    StatementEdits lines = StatementEdits.of(file);
    List<String> waiting = new ArrayList<>();
    List<Node> gone = new ArrayList<>();
    Stmt before = null;
    for (Step.ItemStep step : both.items()) {
      if (step instanceof Step.WriteItem write) {
        Labels.Item item = template.items(both.template()).get(write.template());
        waiting.addAll(rendering.lines(item.from(), item.to() - 1));
      } else if (step instanceof Step.DropItem drop) {
        gone.addAll(sources.item(pattern.items(both.pattern()).get(drop.pattern())));
      } else if (step instanceof Step.KeepItem keep) {
        List<Node> kept = sources.item(pattern.items(both.pattern()).get(keep.pattern()));
        if (!kept.isEmpty()) {
          statements(lines, before, gone, waiting, (Stmt) kept.get(0));
          before = (Stmt) kept.get(kept.size() - 1);
        }
        steps(keep.steps());
      }
    }
    statements(lines, before, gone, waiting, null);
  }

  private void statements(
      StatementEdits lines,
      @Nullable Stmt before,
      List<Node> gone,
      List<String> waiting,
      @Nullable Stmt after) {
    if (gone.isEmpty() && waiting.isEmpty()) {
      return;
    }
    Optional<Edit> edit = Optional.empty();
    if (!gone.isEmpty()) {
      boolean alone = before == null && after == null && waiting.isEmpty();
      List<String> text = alone ? List.of("pass") : List.copyOf(waiting);
      edit = text.isEmpty() ? lines.delete(gone) : lines.replace(gone, text);
    } else if (after != null) {
      edit = lines.before(after, List.copyOf(waiting));
    } else if (before != null) {
      edit = lines.after(before, List.copyOf(waiting));
    }
    tangled |= edit.isEmpty();
    edit.ifPresent(edits::add);
    gone.clear();
    waiting.clear();
  }
}
