package dev.asyncmend.forge;

import java.util.ArrayList;
import java.util.List;

/**
 * A GitLab that makes merge requests of what is pushed to it, and is asked for nothing else: no
 * token is needed, only git. Title, target, labels and draft travel with the push; the text of the
 * merge request is what the server takes from the commit message, since options are single lines.
 */
final class PushOnly implements Forge {
  private static final int LONGEST_BODY = 65_536;

  @Override
  public Traits traits() {
    return new Traits(
        "GitLab by push", "merge request", false, true, true, true, false, LONGEST_BODY);
  }

  /** Later pushes say nothing of a merge request: people may have given it another title. */
  @Override
  public Push push(Proposal proposal, boolean fresh) {
    String ref = "refs/heads/" + proposal.branch();
    if (!fresh) {
      return new Push(ref, List.of(), true, "");
    }
    List<String> options = new ArrayList<>();
    options.add("merge_request.create");
    options.add("merge_request.target=" + proposal.base());
    options.add("merge_request.title=" + (proposal.draft() ? "Draft: " : "") + title(proposal));
    options.add("merge_request.remove_source_branch");
    proposal.labels().forEach(label -> options.add("merge_request.label=" + line(label)));
    return new Push(ref, options, true, "");
  }

  @Override
  public Reply<List<PullRequest>> pullRequests(String prefix) {
    return new Reply.Ok<>(List.of());
  }

  /** The push made it; its number and address are known to the server only. */
  @Override
  public Reply<PullRequest> create(Proposal proposal) {
    return new Reply.Ok<>(
        new PullRequest(
            "",
            "",
            proposal.branch(),
            "",
            proposal.base(),
            proposal.title(),
            proposal.body(),
            proposal.labels(),
            proposal.draft(),
            PullRequest.State.OPEN));
  }

  @Override
  public Reply<Done> edit(String number, String title, String body) {
    return Reply.done();
  }

  @Override
  public Reply<Done> comment(String number, String body) {
    return Reply.done();
  }

  @Override
  public Reply<Boolean> commented(String number, String marker) {
    return new Reply.Ok<>(true);
  }

  @Override
  public Reply<Done> label(String number, List<String> labels) {
    return Reply.done();
  }

  @Override
  public Reply<Done> requestReviews(String number, List<String> reviewers) {
    return Reply.done();
  }

  @Override
  public Reply<Done> close(String number) {
    return Reply.done();
  }

  @Override
  public Reply<Done> dashboard(Board board) {
    return Reply.done();
  }

  private static String title(Proposal proposal) {
    return line(proposal.title());
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
  }
}
