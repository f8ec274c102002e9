package dev.asyncmend.pattern;

import java.util.List;

/** One step of the way from a pattern to a template; numbers are indices of labels. */
sealed interface Step {

  /** What stands for the pattern's label stays, and is the template's label. */
  record Keep(int pattern, int template) implements Step {}

  /** What stands for the pattern's label goes. */
  record Drop(int pattern) implements Step {}

  /** The template's label is written. */
  record Write(int template) implements Step {}

  /** The brackets stay; the items between them are compared one by one. */
  record Both(int pattern, int template, List<ItemStep> items) implements Step {}

  /** One step of the way from a list of items to another one; numbers count the items. */
  sealed interface ItemStep {}

  /** The item stays, changed by {@code steps}. */
  record KeepItem(int pattern, int template, List<Step> steps) implements ItemStep {}

  /** The item goes, with its comma. */
  record DropItem(int pattern) implements ItemStep {}

  /** The item is written, with a comma where it takes one. */
  record WriteItem(int template) implements ItemStep {}
}
