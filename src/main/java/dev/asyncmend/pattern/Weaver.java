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
    if (borrowed(pattern.get(keep.pattern()))) {
      // Such a generator has no parentheses of its own that could go along.
      tangled = true;
      return;
    }
    close(seam, range.get().first());
    if (slots.needsParentheses(template.get(keep.template()))) {
      edits.add(new Edit.InsertBefore(range.get().first(), "("));
      edits.add(new Edit.InsertAfter(range.get().last(), ")"));
    }
    seam.open(range.get().last());
  }

  private boolean borrowed(Label label) {
    return label.kind() == Label.Kind.ONE && sources.borrowed(label.node());
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
    List<Labels.Item> ours = pattern.items(both.pattern());
    List<Node> nodes =
        ours.stream()
            .flatMap(item -> sources.item(item).stream())
            .sorted(Comparator.comparingInt(node -> Extent.of(file, node).first()))
            .toList();
    ItemEdits list = ItemEdits.of(file, open, close, nodes);
    List<String> waiting = new ArrayList<>();
    for (Step.ItemStep step : both.items()) {
      if (step instanceof Step.WriteItem write) {
        waiting.add(written(both, write.template()));
      } else if (step instanceof Step.DropItem drop) {
        sources.item(ours.get(drop.pattern())).forEach(node -> list.drop(nodes.indexOf(node)));
      } else if (step instanceof Step.KeepItem keep) {
        List<Node> kept = sources.item(ours.get(keep.pattern()));
        kept.stream().findFirst().ifPresent(node -> write(list, nodes.indexOf(node), waiting));
        inside(keep);
      }
    }
    write(list, nodes.size(), waiting);
    Optional<List<Edit>> changes = list.edits();
    tangled |= changes.isEmpty();
    changes.ifPresent(edits::addAll);
  }

  private void inside(Step.KeepItem keep) {
    // A single step keeps all of it: nothing to do, not even for a generator without parentheses.
    if (keep.steps().size() > 1) {
      steps(keep.steps());
    }
  }

  private String written(Step.Both both, int index) {
    Labels.Item item = template.items(both.template()).get(index);
    return rendering.text(item.from(), item.to() - 1);
  }

  private static void write(ItemEdits list, int at, List<String> waiting) {
    waiting.stream().filter(text -> !text.isEmpty()).forEach(text -> list.write(at, text));
    waiting.clear();
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
