package dev.asyncmend.forge;

import dev.asyncmend.text.Sha256;
import java.util.List;

/** What a push says to Gerrit: where to, and which change it is about. */
final class GerritPush {
  private static final int DIGITS = 40;

  private GerritPush() {}

  /** The push for a change, by whose topic it is found again. */
  static Push of(String project, Proposal proposal, boolean fresh) {
    String ref = "refs/for/" + proposal.base() + "%topic=" + word(proposal.branch());
    // Once it is there, whether it is ready for a review is for people to say.
    String draft = fresh && proposal.draft() ? ",wip" : "";
    return new Push(ref + draft, List.of(), false, changeId(project, proposal.branch()));
  }

  /** What Gerrit knows a change by: always the same for one branch of ours, and of no other. */
  static String changeId(String project, String branch) {
    return "I" + Sha256.hex("asyncmend\0" + project + "\0" + branch, DIGITS / 2);
  }

  /** A value that can be a part of the name of a ref: Gerrit splits it at commas. */
  private static String word(String text) {
    String plain = text.replaceAll("[^A-Za-z0-9._/-]+", "-");
    return plain.replaceAll("[.]{2,}", ".").replaceAll("/[.]", "/").replaceAll("/{2,}", "/");
  }
}
