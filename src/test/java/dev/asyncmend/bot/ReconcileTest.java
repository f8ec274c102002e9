package dev.asyncmend.bot;

import static dev.asyncmend.bot.Samples.atom;
import static dev.asyncmend.bot.Samples.branch;
import static dev.asyncmend.bot.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.bot.Drafts.Likeness;
import dev.asyncmend.bot.Standing.Work;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.PullRequest.State;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is done about each thing that there can be: one case a row. */
final class ReconcileTest {
  private static final String NAME = "sleep--all";
  private static final Draft DRAFT = new Draft(List.of(new Draft.Step("sleep", "tree")), "d1", "");

  private Likeness likeness = Likeness.SAME;
  private Draft draft = DRAFT;
  private boolean blind;
  private boolean sought = true;

  @Test
  void nothingThereIsCreated() {
    assertThat(plan(List.of(unit(NAME))))
        .containsExactly(new Action.Create(unit(NAME), DRAFT, true, null));
  }

  @Test
  void beyondTheLimitsItIsQueued() {
    List<Unit> units = List.of(unit("a--all"), unit("b--all"), unit("c--all"));
    assertThat(plan(units))
        .extracting(action -> action.getClass().getSimpleName())
        .containsExactly("Create", "Create", "Queue");
  }

  @Test
  void openOnesCountAndClosedOnesDoNot() {
    Standing[] three = {open("x--all"), open("y--all"), open("z--all")};
    List<Unit> all = List.of(unit("x--all"), unit("y--all"), unit("z--all"), unit(NAME));
    assertThat(plan(all, three)).contains(new Action.Queue(unit(NAME)));
    List<Unit> without = List.of(unit("x--all"), unit("y--all"), unit(NAME));
    assertThat(plan(without, three)).anyMatch(Action.Create.class::isInstance);
  }

  @Test
  void aDraftThatComesToNothingTakesNoPlace() {
    draft = Draft.EMPTY;
    assertThat(plan(List.of(unit(NAME)))).singleElement().isInstanceOf(Action.Refuse.class);
  }

  @Test
  void openWithTheSameTreeNothingAtAll() {
    assertThat(plan(List.of(unit(NAME)), open(NAME))).containsExactly(keep(Action.Reason.SAME));
  }

  @Test
  void openWithOtherContentIsPushedAndDescribed() {
    likeness = Likeness.OTHER;
    assertThat(plan(List.of(unit(NAME)), open(NAME)))
        .containsExactly(new Action.Update(unit(NAME), DRAFT, opened(), "head", false));
  }

  @Test
  void conflictingIsRegenerated() {
    likeness = Likeness.CONFLICT;
    assertThat(plan(List.of(unit(NAME)), open(NAME)))
        .containsExactly(new Action.Update(unit(NAME), DRAFT, opened(), "head", true));
  }

  @Test
  void pushedButNotYetDescribedIsDescribed() {
    draft = new Draft(DRAFT.steps(), "d2", "");
    assertThat(plan(List.of(unit(NAME)), open(NAME)))
        .containsExactly(new Action.Describe(unit(NAME), draft, opened()));
  }

  @Test
  void openedButNotYetLabelledIsFinished() {
    PullRequest fresh = request(NAME, State.OPEN, marker(NAME, Marker.Phase.NEW).line());
    assertThat(plan(List.of(unit(NAME)), standing(NAME, fresh, "head", Work.OURS, false)))
        .containsExactly(new Action.Finish(unit(NAME), DRAFT, fresh));
  }

  @Test
  void aTextWithoutMarkerIsSomebodysOwn() {
    PullRequest rewritten = request(NAME, State.OPEN, "my words");
    assertThat(plan(List.of(unit(NAME)), standing(NAME, rewritten, "head", Work.OURS, false)))
        .containsExactly(new Action.Keep(branch(NAME), rewritten, Action.Reason.SAME));
  }

  @Test
  void aCommitOfSomebodyIsToldOnceAndNeverPushedOver() {
    likeness = Likeness.CONFLICT;
    assertThat(plan(List.of(unit(NAME)), standing(NAME, opened(), "head", Work.EDITED, false)))
        .containsExactly(new Action.Tell(branch(NAME), opened()));
    assertThat(plan(List.of(unit(NAME)), standing(NAME, opened(), "head", Work.EDITED, true)))
        .containsExactly(keep(Action.Reason.EDITED));
  }

  @Test
  void whatPeopleWorkOnIsNotClosedWhereNothingIsLeft() {
    assertThat(plan(List.of(), standing(NAME, opened(), "head", Work.EDITED, true)))
        .containsExactly(keep(Action.Reason.EDITED));
  }

  @Test
  void emptyIsClosed() {
    assertThat(plan(List.of(), open(NAME)))
        .containsExactly(
            new Action.Close(branch(NAME), opened(), marker(NAME, Marker.Phase.READY), "head"));
    draft = Draft.EMPTY;
    assertThat(plan(List.of(unit(NAME)), open(NAME)))
        .singleElement()
        .isInstanceOf(Action.Close.class);
  }

  @Test
  void nothingIsClosedWhereFilesCouldNotBeRead() {
    blind = true;
    assertThat(plan(List.of(), open(NAME))).containsExactly(keep(Action.Reason.UNREAD));
  }

  @Test
  void nothingIsClosedThatTheRunDoesNotLookFor() {
    sought = false;
    assertThat(plan(List.of(), open(NAME))).containsExactly(keep(Action.Reason.OTHER_RECIPES));
  }

  @Test
  void retargetedIsLeftAlone() {
    PullRequest moved =
        new PullRequest(
            "7", "u", "asyncmend/" + NAME, "head", "stable", "t", "", List.of(), false, State.OPEN);
    assertThat(plan(List.of(), standing(NAME, moved, "head", Work.OURS, false)))
        .containsExactly(new Action.Keep(branch(NAME), moved, Action.Reason.RETARGETED));
  }

  @Test
  void closedByAPersonIsLeftAlone() {
    PullRequest closed = request(NAME, State.CLOSED, marker(NAME, Marker.Phase.READY).line());
    assertThat(plan(List.of(), standing(NAME, closed, "c0ffee", Work.OURS, false))).isEmpty();
  }

  @Test
  void theBranchOfWhatWasClosedAsDoneIsDeleted() {
    PullRequest closed = request(NAME, State.CLOSED, marker(NAME, Marker.Phase.DONE).line());
    assertThat(plan(List.of(), standing(NAME, closed, "c0ffee", Work.OURS, false)))
        .containsExactly(new Action.Delete(branch(NAME), "c0ffee"));
    assertThat(plan(List.of(), standing(NAME, closed, "other", Work.OURS, false))).isEmpty();
    assertThat(plan(List.of(), standing(NAME, closed, "c0ffee", Work.EDITED, false))).isEmpty();
  }

  @Test
  void aBranchThatWasPushedButNotOpenedIsOpened() {
    assertThat(plan(List.of(unit(NAME)), standing(NAME, null, "head", Work.OURS, false)))
        .containsExactly(new Action.Create(unit(NAME), DRAFT, false, "head"));
    likeness = Likeness.OTHER;
    assertThat(plan(List.of(unit(NAME)), standing(NAME, null, "head", Work.OURS, false)))
        .containsExactly(new Action.Create(unit(NAME), DRAFT, true, "head"));
    assertThat(plan(List.of(), standing(NAME, null, "head", Work.OURS, false)))
        .containsExactly(new Action.Delete(branch(NAME), "head"));
  }

  @Test
  void aBranchOfThatNameWhichIsNotOursIsRefused() {
    for (Work work : List.of(Work.FOREIGN, Work.EDITED)) {
      assertThat(plan(List.of(unit(NAME)), standing(NAME, null, "head", work, false)))
          .singleElement()
          .isInstanceOf(Action.Refuse.class);
      assertThat(plan(List.of(), standing(NAME, null, "head", work, false))).isEmpty();
    }
    assertThat(plan(List.of(unit(NAME)), standing(NAME, opened(), "head", Work.FOREIGN, false)))
        .containsExactly(keep(Action.Reason.FOREIGN));
  }

  private static Action.Keep keep(Action.Reason reason) {
    return new Action.Keep(branch(NAME), opened(), reason);
  }

  private static PullRequest opened() {
    return request(NAME, State.OPEN, marker(NAME, Marker.Phase.READY).line() + "\nText");
  }

  private static Marker marker(String name, Marker.Phase phase) {
    return new Marker(unit(name).id(), "d1", phase, Set.of("f1"));
  }

  private static Standing open(String name) {
    PullRequest request =
        request(name, State.OPEN, marker(name, Marker.Phase.READY).line() + "\nText");
    return standing(name, request, "head", Work.OURS, false);
  }

  private static Standing standing(
      String name, @Nullable PullRequest request, String head, Work work, boolean told) {
    Marker marker = request == null ? null : Marker.in(request.body()).orElse(null);
    return new Standing(branch(name), request, marker, head, work, told);
  }

  private static Unit unit(String name) {
    return new Unit(
        "abc",
        branch(name),
        Samples.BASE,
        "sleep",
        "",
        List.of(atom("sleep", "a.py", "f1")),
        List.of());
  }

  private List<Action> plan(List<Unit> units, Standing... standings) {
    Drafts drafts =
        new Drafts() {
          @Override
          public Draft of(Unit unit) {
            return draft;
          }

          @Override
          public Likeness compare(String head, Unit unit) {
            return likeness;
          }

          @Override
          public boolean blind(String head) {
            return blind;
          }
        };
    return Reconcile.plan(
        units, Arrays.asList(standings), drafts, Rules.USUAL, Samples.BASE, group -> sought);
  }
}
