package dev.asyncmend.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What tests expect of replies. */
final class Replies {
  private Replies() {}

  /** The value of a reply that must be one. */
  static <T> T ok(Reply<T> reply) {
    assertThat(reply).isInstanceOf(Reply.Ok.class);
    return ((Reply.Ok<T>) reply).value();
  }

  /** The failure of a reply that must be one. */
  static Failure failure(Reply<?> reply) {
    assertThat(reply).isInstanceOf(Reply.Failed.class);
    return ((Reply.Failed<?>) reply).failure();
  }

  /** Some pull request for a branch. */
  static Proposal proposal(String branch, boolean draft) {
    return new Proposal(
        "4f2a", branch, "main", "Mend " + branch, "<!-- m -->\nwhy", List.of(), List.of(), draft);
  }
}
