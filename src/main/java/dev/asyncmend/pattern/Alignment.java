package dev.asyncmend.pattern;

import dev.asyncmend.pattern.Step.ItemStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a pattern with a template: finds the steps that lead from one to the other and leave as
 * much as possible where it is. A pair of brackets stays as a pair or not at all.
 */
final class Alignment {

  /** What a way keeps, and its steps. */
  private record Way<S>(int worth, List<S> steps) {
    Way<S> after(int more, S step) {
      List<S> longer = new ArrayList<>(steps.size() + 1);
      longer.add(step);
      longer.addAll(steps);
      return new Way<>(worth + more, longer);
    }

    /** The one that keeps more; this one where both keep the same. */
    Way<S> orBetter(Way<S> other) {
      return other.worth > worth ? other : this;
    }
  }

  /** Two ranges of labels that are compared. */
  private record Task(int pattern, int patternEnd, int template, int templateEnd) {
    // Written out: what Java makes for records is linked at its first use, some ms at each start.

    @Override
    public boolean equals(Object other) {
      return other instanceof Task task
          && pattern == task.pattern
          && patternEnd == task.patternEnd
          && template == task.template
          && templateEnd == task.templateEnd;
    }

    @Override
    public int hashCode() {
      return ((pattern * 31 + patternEnd) * 31 + template) * 31 + templateEnd;
    }
  }

  private final Labels pattern;
  private final Labels template;
  private final Map<Task, Way<Step>> known = new HashMap<>();

  private Alignment(Labels pattern, Labels template) {
    this.pattern = pattern;
    this.template = template;
  }

  /** The steps from all of {@code pattern} to all of {@code template}. */
  static List<Step> of(Labels pattern, Labels template) {
    Alignment alignment = new Alignment(pattern, template);
    return alignment.best(new Task(0, pattern.size(), 0, template.size())).steps();
  }

  private Way<Step> best(Task task) {
    Way<Step> way = known.get(task);
    if (way == null) {
      way = find(task);
      known.put(task, way);
    }
    return way;
  }

  private Way<Step> find(Task task) {
    boolean noPattern = task.pattern() == task.patternEnd();
    boolean noTemplate = task.template() == task.templateEnd();
    if (noPattern && noTemplate) {
      return new Way<>(0, List.of());
    }
    if (noPattern) {
      return write(task);
    }
    if (noTemplate) {
      return drop(task);
    }
    Way<Step> changed = drop(task).orBetter(write(task));
    Label left = pattern.get(task.pattern());
    Label right = template.get(task.template());
    if (!left.same(right) || left.closes()) {
      return changed;
    }
    return (left.opens() ? both(task) : keep(task)).orBetter(changed);
  }

  private Way<Step> drop(Task task) {
    int at = task.pattern();
    return best(new Task(at + 1, task.patternEnd(), task.template(), task.templateEnd()))
        .after(0, new Step.Drop(at));
  }

  private Way<Step> write(Task task) {
    int at = task.template();
    return best(new Task(task.pattern(), task.patternEnd(), at + 1, task.templateEnd()))
        .after(0, new Step.Write(at));
  }

  private Way<Step> keep(Task task) {
    int left = task.pattern();
    int right = task.template();
    return best(new Task(left + 1, task.patternEnd(), right + 1, task.templateEnd()))
        .after(pattern.get(left).kind().weight, new Step.Keep(left, right));
  }

  private Way<Step> both(Task task) {
    int left = task.pattern();
    int right = task.template();
    Way<ItemStep> inside = items(left, right, 0, 0);
    int leftEnd = pattern.partner(left) + 1;
    int rightEnd = template.partner(right) + 1;
    return best(new Task(leftEnd, task.patternEnd(), rightEnd, task.templateEnd()))
        .after(
            pattern.get(left).kind().weight + inside.worth(),
            new Step.Both(left, right, inside.steps()));
  }

  /** The way between two lists of items, from the items {@code i} and {@code j} on. */
  private Way<ItemStep> items(int left, int right, int i, int j) {
    List<Labels.Item> ours = pattern.items(left);
    List<Labels.Item> theirs = template.items(right);
    if (i == ours.size() && j == theirs.size()) {
      return new Way<>(0, List.of());
    }
    Way<ItemStep> way = new Way<>(-1, List.of());
    if (i < ours.size() && j < theirs.size()) {
      Way<Step> same = item(ours.get(i), theirs.get(j));
      if (same.worth() > 0) {
        way =
            items(left, right, i + 1, j + 1)
                .after(same.worth(), new Step.KeepItem(i, j, same.steps()));
      }
    }
    if (i < ours.size()) {
      way = way.orBetter(items(left, right, i + 1, j).after(0, new Step.DropItem(i)));
    }
    if (j < theirs.size()) {
      way = way.orBetter(items(left, right, i, j + 1).after(0, new Step.WriteItem(j)));
    }
    return way;
  }

  /** The way between two items; worth nothing where one cannot become the other. */
  private Way<Step> item(Labels.Item ours, Labels.Item theirs) {
    boolean many = many(pattern, ours) || many(template, theirs);
    if (many && !pattern.get(ours.from()).same(template.get(theirs.from()))) {
      return new Way<>(0, List.of());
    }
    return best(new Task(ours.from(), ours.to(), theirs.from(), theirs.to()));
  }

  private static boolean many(Labels labels, Labels.Item item) {
    return labels.get(item.from()).kind() == Label.Kind.MANY;
  }
}
