package dev.asyncmend.forge;

import java.util.List;

/**
 * Where commits are pushed to, and what the server is told with them.
 *
 * @param ref the full name on the server, such as {@code refs/heads/asyncmend/blocking-sleep--all}
 *     or {@code refs/for/main%topic=asyncmend}
 * @param options one {@code --push-option} each; without line breaks
 * @param lease whether the ref is a branch whose old value is known, so that git can refuse to
 *     overwrite what it does not know
 * @param changeId what the {@code Change-Id} line of the commit has to say, by which the server
 *     knows it again; then there is one commit only. Empty where commits need none
 */
public record Push(String ref, List<String> options, boolean lease, String changeId) {
  /** Takes a copy of the list. */
  public Push {
    options = List.copyOf(options);
  }

  /** A push to a branch, and nothing besides. */
  public static Push branch(String name) {
    return new Push("refs/heads/" + name, List.of(), true, "");
  }
}
