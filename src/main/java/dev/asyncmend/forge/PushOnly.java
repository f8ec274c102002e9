package dev.asyncmend.forge;

import java.util.ArrayList;
import java.util.List;

/**
 * A server that makes pull requests of what is pushed to it, and is asked for nothing else: no
 * token is needed, only git. Title, target, labels and draft travel with the push; the text of the
 * pull request is what the server takes from the commit message, since options are single lines.
 */
final class PushOnly implements Forge {
  private static final int LONGEST_BODY = 65_536;

  private final Style style;

  /** How servers want to be told. */
  enum Style {
    /** GitLab: a branch, and push options for the merge request. */
    GITLAB("GitLab by push"),
    /** Gitea and Forgejo: a ref that stands for the target, and a topic that stands for us. */
    AGIT("AGit by push"),
    /** Gerrit: a ref for the target; the topic and the rest are a part of its name. */
    GERRIT("Gerrit by push");

    private final String title;

    Style(String title) {
      this.title = title;
    }
  }

  PushOnly(Style style) {
    this.style = style;
  }

  @Override
  public Traits traits() {
    boolean branches = style == Style.GITLAB;
    boolean changeIds = style == Style.GERRIT;
    return new Traits(style.title, false, branches, true, changeIds, false, LONGEST_BODY);
  }

  @Override
  public Push push(Proposal proposal) {
    return switch (style) {
      case GITLAB -> gitlab(proposal);
      case AGIT -> agit(proposal);
      case GERRIT -> gerrit(proposal);
    };
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
  public Reply<Done> dashboard(String marker, String title, String body) {
    return Reply.done();
  }

  private static Push gitlab(Proposal proposal) {
    List<String> options = new ArrayList<>();
    options.add("merge_request.create");
    options.add("merge_request.target=" + proposal.base());
    options.add("merge_request.title=" + (proposal.draft() ? "Draft: " : "") + title(proposal));
    options.add("merge_request.remove_source_branch");
    proposal.labels().forEach(label -> options.add("merge_request.label=" + line(label)));
    return new Push("refs/heads/" + proposal.branch(), options, true);
  }

  private static Push agit(Proposal proposal) {
    List<String> options =
        List.of(
            "topic=" + proposal.branch(),
            "title=" + (proposal.draft() ? "WIP: " : "") + title(proposal),
            "force-push=true");
    return new Push("refs/for/" + proposal.base(), options, false);
  }

  /** Where Gerrit takes commits for review, with the topic by which they are found again. */
  static Push gerrit(Proposal proposal) {
    StringBuilder ref = new StringBuilder("refs/for/").append(proposal.base());
    ref.append("%topic=").append(word(proposal.branch()));
    proposal.labels().forEach(label -> ref.append(",hashtag=").append(word(label)));
    if (proposal.draft()) {
      ref.append(",wip");
    }
    return new Push(ref.toString(), List.of(), false);
  }

  /** A value that can be a part of the name of a ref: Gerrit splits it at commas. */
  private static String word(String text) {
    String plain = text.replaceAll("[^A-Za-z0-9._/-]+", "-");
    return plain.replaceAll("[.]{2,}", ".").replaceAll("/[.]", "/").replaceAll("/{2,}", "/");
  }

  private static String title(Proposal proposal) {
    return line(proposal.title());
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
  }
}
