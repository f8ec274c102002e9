package dev.asyncmend.cli;

import dev.asyncmend.forge.Forge;
import dev.asyncmend.forge.Forges;
import dev.asyncmend.forge.Remote;
import dev.asyncmend.forge.Reply;
import dev.asyncmend.report.Plain;
import java.util.Map;
import java.util.Optional;

/** Which forge a repository is on. */
final class ForgeChoice {

  /** The forges that there are, as they are named on the command line. */
  enum Kind {
    /** GitHub, and GitHub Enterprise. */
    GITHUB,
    /** GitLab. */
    GITLAB,
    /** Gitea and Forgejo. */
    GITEA,
    /** Gitea and Forgejo, where a push opens a pull request without a branch. */
    AGIT,
    /** Gerrit. */
    GERRIT,
    /** GitLab, told by push options what to make of a branch; it is asked for nothing. */
    PUSH,
    /** No forge: mailbox files. */
    PATCH
  }

  private ForgeChoice() {}

  /** What kind of forge an address belongs to; complains where that cannot be told. */
  static Kind kind(String url) throws UsageError {
    String host = Remote.parse(url).map(Remote::host).orElse("");
    if (host.equals("github.com") || host.startsWith("github.") || host.endsWith(".ghe.com")) {
      return Kind.GITHUB;
    }
    if (host.startsWith("gitlab.")) {
      return Kind.GITLAB;
    }
    if (host.equals("codeberg.org") || host.startsWith("gitea.") || host.startsWith("forgejo.")) {
      return Kind.GITEA;
    }
    if (host.startsWith("gerrit.")) {
      return Kind.GERRIT;
    }
    String where = host.isEmpty() ? "the remote" : Plain.name(host);
    throw new UsageError(
        "what kind of forge "
            + where
            + " is cannot be told; name it by --forge, or by `forge` in the configuration");
  }

  /**
   * The forge of a repository.
   *
   * @param kind not {@link Kind#PATCH}
   * @param url where git finds it
   * @param api where the forge's API is; empty for the usual place
   */
  static Reply<Forge> open(Kind kind, String url, String api, Map<String, String> environment)
      throws UsageError {
    if (kind == Kind.PUSH) {
      return new Reply.Ok<>(Forges.gitlabByPush());
    }
    Optional<Remote> remote = Remote.parse(url);
    if (remote.isEmpty()) {
      throw new UsageError("the remote is no address of a server, so there is no forge to ask");
    }
    return switch (kind) {
      case GITHUB -> Forges.github(remote.get(), api, environment);
      case GITLAB -> Forges.gitlab(remote.get(), api, environment);
      case GITEA -> Forges.gitea(remote.get(), api, environment);
      case AGIT -> Forges.agit(remote.get(), api, environment);
      case GERRIT -> Forges.gerrit(remote.get(), api, environment);
      case PUSH, PATCH -> throw new IllegalArgumentException("no forge");
    };
  }
}
