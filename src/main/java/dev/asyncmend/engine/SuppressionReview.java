package dev.asyncmend.engine;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.text.Nearest;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the suppressions of a file: some silence nothing any more ({@code
 * unused-suppression}), some do not say what they mean, or name what does not exist ({@code
 * invalid-suppression}). It takes what all other recipes found, so it is no recipe of its own.
 */
final class SuppressionReview {
  private static final String UNUSED = "unused-suppression";
  private static final String INVALID = "invalid-suppression";

  private final @Nullable Card unused;
  private final @Nullable Card invalid;
  private final List<Remedy> own;
  private final List<Card> active;
  private final Set<String> known;

  private SuppressionReview(
      @Nullable Card unused,
      @Nullable Card invalid,
      List<Remedy> own,
      List<Card> active,
      Set<String> known) {
    this.unused = unused;
    this.invalid = invalid;
    this.own = own;
    this.active = active;
    this.known = known;
  }

  /**
   * A review for a run.
   *
   * @param remedies what the run looks for
   * @param known every name that a suppression may use; empty where nobody knows
   */
  static SuppressionReview of(List<Remedy> remedies, Collection<String> known) {
    List<Card> cards = remedies.stream().map(Remedy::card).toList();
    List<Remedy> own = remedies.stream().filter(remedy -> finds(remedy.card())).toList();
    return new SuppressionReview(
        card(cards, UNUSED), card(cards, INVALID), own, cards, Set.copyOf(known));
  }

  /** Whether a card is about suppressions. */
  static boolean finds(Card card) {
    return card.id().equals(UNUSED) || card.id().equals(INVALID);
  }

  private static @Nullable Card card(List<Card> cards, String id) {
    return cards.stream().filter(card -> card.id().equals(id)).findFirst().orElse(null);
  }

  /** Whether there is anything to say about a file. */
  boolean wants(PyFile file) {
    return (unused != null || invalid != null) && Directive.in(file.text().chars());
  }

  /**
   * What is wrong with the suppressions, once they were asked about all findings of the file.
   *
   * @param certain whether all that is there was found, so that the rest is of no use
   */
  List<Finding> of(String path, PyFile file, Suppressions suppressions, boolean certain) {
    List<Finding> found = new ArrayList<>();
    CommentEdits edits = new CommentEdits(file);
    for (Directive directive : suppressions.directives()) {
      List<Directive.Name> names = directive.names();
      if (names == null || names.isEmpty()) {
        if (invalid != null) {
          found.add(nameless(path, directive, suppressions.silenced(directive), edits, invalid));
        }
        continue;
      }
      if (invalid != null && !known.isEmpty()) {
        for (Directive.Name name : names) {
          if (known.stream().noneMatch(name.text()::equalsIgnoreCase)) {
            found.add(unknown(path, directive, name, suppressions, edits, invalid));
          }
        }
      }
      if (unused != null && certain) {
        unused(path, directive, names, suppressions, edits, unused, found);
      }
    }
    return found.stream().map(this::counting).toList();
  }

  private Finding counting(Finding finding) {
    return own.stream()
        .filter(remedy -> remedy.card().equals(finding.card()))
        .findFirst()
        .map(remedy -> remedy.counting(finding))
        .orElse(finding);
  }

  private static Finding nameless(
      String path, Directive directive, Set<String> ids, CommentEdits edits, Card card) {
    boolean empty = directive.names() != null;
    String what = directive.file() ? "file-ignore" : "ignore";
    String start = "`" + what + (empty ? "[]" : "") + "` names no recipe ";
    if (empty) {
      Fix fix = fix(path, Level.SAFE, "Remove the comment", edits.without(directive));
      return finding(card, path, directive, start + "and silences nothing", fix, null);
    }
    if (ids.isEmpty()) {
      String message = start + "and silences whatever will be found " + where(directive);
      return finding(card, path, directive, message, null, "nothing is found that it could name");
    }
    String list = what + "[" + String.join(", ", ids) + "]";
    String message = start + "and silences whatever is found " + where(directive);
    Edit named = edits.named(directive, List.copyOf(ids));
    Fix fix = fix(path, Level.SAFE, "Write `" + list + "`", named);
    return finding(card, path, directive, message + "; it means `" + list + "`", fix, null);
  }

  private static String where(Directive directive) {
    return directive.file() ? "in the file" : "here";
  }

  private Finding unknown(
      String path,
      Directive directive,
      Directive.Name name,
      Suppressions suppressions,
      CommentEdits edits,
      Card card) {
    String message = "there is no recipe or code `" + name.text() + "`";
    String near = Nearest.of(name.text(), known).orElse(null);
    Span span = new Span(name.start(), name.end());
    if (near == null) {
      String obstacle = "no known name is like it; `asyncmend list` shows them";
      return new Finding(card, path, span, message, Level.ADVICE, null, obstacle, List.of());
    }
    String question = message + "; did you mean `" + near + "`?";
    boolean active = this.active.stream().anyMatch(one -> Suppressions.names(near, one));
    if (active && !suppressions.wouldSilence(directive, near)) {
      String obstacle = "nothing is found that `" + near + "` would silence";
      return new Finding(card, path, span, question, Level.ADVICE, null, obstacle, List.of());
    }
    List<Directive.Name> names = directive.names() == null ? List.of() : directive.names();
    List<String> better =
        names.stream().map(other -> other.equals(name) ? near : other.text()).distinct().toList();
    // What it silences then is still reported now: a person should see that before it goes away.
    Fix fix = fix(path, Level.UNSAFE, "Write `" + near + "`", edits.named(directive, better));
    return new Finding(card, path, span, question, Level.UNSAFE, fix, List.of());
  }

  private void unused(
      String path,
      Directive directive,
      List<Directive.Name> names,
      Suppressions suppressions,
      CommentEdits edits,
      Card card,
      List<Finding> found) {
    List<Directive.Name> idle =
        names.stream().filter(name -> !suppressions.used(name) && active(name)).toList();
    if (idle.isEmpty()) {
      return;
    }
    String list = idle.stream().map(Directive.Name::text).collect(Collectors.joining("`, `"));
    List<String> left =
        names.stream().filter(name -> !idle.contains(name)).map(Directive.Name::text).toList();
    Edit edit = left.isEmpty() ? edits.without(directive) : edits.named(directive, left);
    String title = left.isEmpty() ? "Remove the comment" : "Remove `" + list + "`";
    String message =
        "`"
            + list
            + "` "
            + (idle.size() == 1 ? "is" : "are")
            + " not found "
            + where(directive)
            + ", so there is nothing to silence";
    found.add(finding(card, path, directive, message, fix(path, Level.SAFE, title, edit), null));
  }

  /** Whether the run looks for all that a name means, so that it would have been found. */
  private boolean active(Directive.Name name) {
    List<Card> meant =
        active.stream().filter(card -> Suppressions.names(name.text(), card)).toList();
    return !meant.isEmpty() && meant.stream().noneMatch(SuppressionReview::finds);
  }

  private static Finding finding(
      Card card,
      String path,
      Directive directive,
      String message,
      @Nullable Fix fix,
      @Nullable String obstacle) {
    Span span = new Span(directive.start(), directive.end());
    Level level = fix == null ? Level.ADVICE : fix.level();
    return new Finding(card, path, span, message, level, fix, obstacle, List.of());
  }

  private static Fix fix(String path, Level level, String title, Edit edit) {
    return new Fix(level, title, List.of(new FileEdits(path, List.of(edit))));
  }
}
