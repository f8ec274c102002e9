package dev.asyncmend.bot;

import dev.asyncmend.edit.Level;
import dev.asyncmend.forge.Done;
import dev.asyncmend.forge.Failure;
import dev.asyncmend.forge.Forge;
import dev.asyncmend.forge.Proposal;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.Push;
import dev.asyncmend.forge.Reply;
import dev.asyncmend.forge.Traits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what a plan says, step by step. It may be killed between any two steps: each leaves behind
 * what the next run takes for what it is.
 */
final class Executor {
  private static final String MENDED_ELSEWHERE =
      "What this mends is not on the base branch any more: it was fixed elsewhere. So it is"
          + " closed.";

  private static final String TAKEN_OVER =
      Scene.EDITED
          + "\nSomebody has changed what asyncmend made here. It pushes nothing any more; this is"
          + " yours.";

  private static final String LATER = "somebody else pushed meanwhile; left to the next run";

  private final Forge forge;
  private final Ground ground;
  private final Rules rules;
  private final Words words;
  private final Function<String, List<String>> owners;

  /**
   * An executor.
   *
   * @param owners the owners of a file
   */
  Executor(
      Forge forge, Ground ground, Rules rules, Words words, Function<String, List<String>> owners) {
    this.forge = forge;
    this.ground = ground;
    this.rules = rules;
    this.words = words;
    this.owners = owners;
  }

  /** Stops a step; a value would have to be handed through each call. */
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Deed deed;

    Stop(Deed deed) {
      super(null, null, false, false);
      this.deed = deed;
    }
  }

  /**
   * Does all steps; ends early where the forge cannot be reached or wants to be left alone, since
   * the others would fare no better.
   */
  List<Deed> run(List<Action> plan) {
    List<Deed> deeds = new ArrayList<>();
    for (Action action : plan) {
      Deed deed = run(action);
      deeds.add(deed);
      if (deed.failure() != null && !(deed.failure() instanceof Failure.Refused)) {
        break;
      }
    }
    return deeds;
  }

  private Deed run(Action action) {
    try {
      if (action instanceof Action.Create create) {
        return create(create);
      } else if (action instanceof Action.Update update) {
        standsStill(update, update.request());
        push(update, update.unit(), update.draft(), update.old());
        describe(update, update.unit(), update.draft(), update.request());
        return Deed.done(action, update.request().url());
      } else if (action instanceof Action.Describe one) {
        describe(one, one.unit(), one.draft(), one.request());
        return Deed.done(action, one.request().url());
      } else if (action instanceof Action.Finish one) {
        finish(one, one.unit(), one.request());
        return Deed.done(action, one.request().url());
      } else if (action instanceof Action.Tell tell) {
        comment(tell, tell.request(), Scene.EDITED, TAKEN_OVER);
        return Deed.done(action, tell.request().url());
      } else if (action instanceof Action.Close close) {
        return close(close);
      } else if (action instanceof Action.Delete delete) {
        delete(delete, delete.branch(), delete.head());
      } else if (action instanceof Action.Keep keep) {
        return Deed.done(action, keep.request().url());
      }
      return Deed.done(action, "");
    } catch (Stop stop) {
      return stop.deed;
    }
  }

  private Deed create(Action.Create create) throws Stop {
    Unit unit = create.unit();
    boolean plain = rules.labels().isEmpty() && reviewers(unit).isEmpty();
    Marker.Phase phase = plain ? Marker.Phase.READY : Marker.Phase.NEW;
    Proposal proposal = proposal(unit, create.draft(), phase);
    if (create.push()) {
      if (ask(create, () -> forge.taken(proposal))) {
        throw new Stop(Deed.later(create, "it is there, but somebody gave it another name"));
      }
      push(create, unit, create.draft(), create.old());
    }
    PullRequest request = ask(create, () -> forge.create(proposal));
    if (request.body().isEmpty()) {
      describe(create, unit, create.draft(), request);
    } else if (!plain) {
      finish(create, unit, request);
    }
    return Deed.done(create, request.url());
  }

  private Proposal proposal(Unit unit, Draft draft, Marker.Phase phase) {
    Traits traits = forge.traits();
    Marker marker = new Marker(unit.id(), draft.digest(), phase, unit.fingerprints());
    return new Proposal(
        unit.id(),
        unit.branch().toString(),
        unit.base(),
        words.title(unit),
        Body.of(words, unit, draft, marker, traits.longestBody(), traits.request()),
        rules.labels(),
        reviewers(unit),
        unit.level() == Level.UNSAFE && traits.drafts());
  }

  private List<String> reviewers(Unit unit) {
    Set<String> all = new LinkedHashSet<>();
    for (String reviewer : rules.reviewers()) {
      if (reviewer.equals("codeowners")) {
        unit.files().forEach(file -> all.addAll(owners.apply(file)));
      } else {
        all.add(reviewer);
      }
    }
    return List.copyOf(all);
  }

  /** Gives a pull request its labels and reviewers, then writes down that it has them. */
  private void finish(Action action, Unit unit, PullRequest request) throws Stop {
    dress(action, unit, request);
    Optional<Marker> marker = Marker.in(request.body());
    if (marker.isPresent()) {
      String body = marker.get().at(Marker.Phase.READY).before(request.body());
      edit(action, request, body);
    }
  }

  private void dress(Action action, Unit unit, PullRequest request) throws Stop {
    if (!rules.labels().isEmpty()) {
      ask(action, () -> forge.label(request.number(), rules.labels()));
    }
    List<String> reviewers = reviewers(unit);
    if (!reviewers.isEmpty()) {
      ask(action, () -> forge.requestReviews(request.number(), reviewers));
    }
  }

  private void describe(Action action, Unit unit, Draft draft, PullRequest request) throws Stop {
    Marker.Phase phase = Marker.in(request.body()).map(Marker::phase).orElse(Marker.Phase.NEW);
    boolean fresh = phase == Marker.Phase.NEW;
    // Where texts pile up there is but one, which comes last.
    boolean once = !forge.traits().edits();
    if (fresh && once) {
      dress(action, unit, request);
    }
    Marker.Phase next = fresh && !once ? Marker.Phase.NEW : Marker.Phase.READY;
    String body = proposal(unit, draft, next).body();
    edit(action, request, body);
    if (next == Marker.Phase.NEW) {
      finish(action, unit, request.with(body));
    }
  }

  private Deed close(Action.Close close) throws Stop {
    PullRequest request = close.request();
    standsStill(close, request);
    boolean edits = forge.traits().edits();
    Marker marker =
        close.marker() == null
            ? new Marker(
                Slug.id(request.base(), request.branch()), "0", Marker.Phase.DONE, Set.of())
            : close.marker().at(Marker.Phase.DONE);
    if (!marker.equals(close.marker())) {
      edit(close, request, marker.before(edits ? request.body() : MENDED_ELSEWHERE));
    }
    if (edits) {
      comment(close, request, Scene.DONE, Scene.DONE + "\n" + MENDED_ELSEWHERE);
    }
    ask(close, () -> forge.close(request.number()));
    if (close.head() != null) {
      delete(close, close.branch(), close.head());
    }
    return Deed.done(close, request.url());
  }

  private void edit(Action action, PullRequest request, String body) throws Stop {
    ask(action, () -> forge.edit(request.number(), request.title(), body));
  }

  private void comment(Action action, PullRequest request, String marker, String text) throws Stop {
    if (!ask(action, () -> forge.commented(request.number(), marker))) {
      Done unused = ask(action, () -> forge.comment(request.number(), text));
    }
  }

  /** Stops where somebody else was here after the plan was made. */
  private void standsStill(Action action, PullRequest request) throws Stop {
    if (ask(action, () -> forge.moved(request))) {
      throw new Stop(Deed.later(action, LATER));
    }
  }

  private void push(Action action, Unit unit, Draft draft, @Nullable String old) throws Stop {
    Proposal proposal = proposal(unit, draft, Marker.Phase.READY);
    Push target = forge.push(proposal, action instanceof Action.Create);
    boolean one = !target.changeId().isEmpty();
    List<String> messages =
        one
            ? List.of(words.message(unit, List.of("Change-Id: " + target.changeId())))
            : draft.steps().stream().map(step -> words.message(unit, step.recipe())).toList();
    pushed(action, ground.push(one ? draft.whole() : draft, messages, target, old));
  }

  private void delete(Action action, BranchName branch, String head) throws Stop {
    if (forge.traits().branches()) {
      pushed(action, ground.delete(branch.toString(), head));
    }
  }

  private static void pushed(Action action, Ground.Pushed pushed) throws Stop {
    if (pushed instanceof Ground.Pushed.Stale) {
      throw new Stop(Deed.later(action, LATER));
    }
    if (pushed instanceof Ground.Pushed.Refused refused) {
      throw new Stop(new Deed(action, "", new Failure.Refused(0, refused.reason()), ""));
    }
  }

  private static <T> T ask(Action action, Supplier<Reply<T>> request) throws Stop {
    Reply<T> reply = request.get();
    if (reply instanceof Reply.Failed<T> failed) {
      throw new Stop(new Deed(action, "", failed.failure(), ""));
    }
    return ((Reply.Ok<T>) reply).value();
  }
}
