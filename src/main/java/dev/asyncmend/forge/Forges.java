package dev.asyncmend.forge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forges that there are, made from where the repository is and what the environment has. */
public final class Forges {
  private Forges() {}

  /**
   * A repository on GitHub. The token is the one that {@code gh} would take: {@code GH_TOKEN} or
   * {@code GITHUB_TOKEN} for github.com, and for servers of GitHub Enterprise {@code
   * GH_ENTERPRISE_TOKEN} or {@code GITHUB_ENTERPRISE_TOKEN}, so that no token for the one goes to
   * the other; the first two count there, too, where {@code GITHUB_API_URL} names that very API, as
   * in a workflow that runs there. An API at a host that is not the remote's must be named by
   * {@code GH_HOST} or {@code GITHUB_API_URL}: what a repository says about itself is not enough.
   *
   * @param remote where git finds it
   * @param api the address of the API; empty for the usual one of that host
   */
  public static Reply<Forge> github(Remote remote, String api, Map<String, String> environment) {
    return Trouble.caught(
        () -> {
          URI base = base("GitHub", api.isEmpty() ? githubApi(remote) : api);
          if (!base.getHost().equals("api.github.com")
              && !base.getHost().equals("api." + remote.host())) {
            own("GitHub", remote, base, environment, List.of("GH_HOST", "GITHUB_API_URL"));
          }
          List<String> variables = githubTokens(base, environment);
          Server server = server("GitHub", base, "Authorization", "Bearer", variables, environment);
          if (remote.owner().isEmpty() || remote.owner().contains("/")) {
            throw refused("GitHub has no repository called " + Complaint.line(remote.path()));
          }
          return new Github(Wire.to(server), remote.owner(), remote.name());
        });
  }

  /**
   * A project on a Gerrit server. {@code GERRIT_TOKEN} holds user and HTTP password with a colon
   * between them.
   *
   * @param remote where git finds it
   * @param api the address of the server; empty for the host of the remote
   */
  public static Reply<Forge> gerrit(Remote remote, String api, Map<String, String> environment) {
    return Trouble.caught(
        () -> {
          URI site = base("Gerrit", api.isEmpty() ? remote.site() : api);
          own("Gerrit", remote, site, environment, List.of("GERRIT_URL"));
          List<String> variables = List.of("GERRIT_TOKEN");
          URI base = URI.create(site + "/a");
          Server server = server("Gerrit", base, "Authorization", "Basic", variables, environment);
          String project = remote.web() ? remote.path().replaceFirst("^a/", "") : remote.path();
          return new Gerrit(Wire.to(server), site.toString(), project);
        });
  }

  /**
   * A project on GitLab, with the token in {@code GITLAB_TOKEN}.
   *
   * @param remote where git finds it
   * @param api the address of the API; empty for the usual one of that host
   */
  public static Reply<Forge> gitlab(Remote remote, String api, Map<String, String> environment) {
    return Trouble.caught(
        () -> {
          URI base = base("GitLab", api.isEmpty() ? remote.site() + "/api/v4" : api);
          own("GitLab", remote, base, environment, List.of("GITLAB_HOST", "CI_API_V4_URL"));
          List<String> variables = List.of("GITLAB_TOKEN");
          Server server = server("GitLab", base, "PRIVATE-TOKEN", "", variables, environment);
          return new Gitlab(Wire.to(server), remote.path());
        });
  }

  /**
   * A repository on Gitea or Forgejo, with the token in {@code GITEA_TOKEN} or {@code
   * FORGEJO_TOKEN}.
   *
   * @param remote where git finds it
   * @param api the address of the API; empty for the usual one of that host
   */
  public static Reply<Forge> gitea(Remote remote, String api, Map<String, String> environment) {
    return Trouble.caught(
        () -> new Gitea(toGitea(remote, api, environment), remote.owner(), remote.name()));
  }

  /**
   * The same where a push opens a pull request, so that no branch of the repository is needed. What
   * became of it is still asked, with the same token.
   */
  public static Reply<Forge> agit(Remote remote, String api, Map<String, String> environment) {
    return Trouble.caught(
        () -> new Agit(toGitea(remote, api, environment), remote.owner(), remote.name()));
  }

  private static Wire toGitea(Remote remote, String api, Map<String, String> environment)
      throws Trouble {
    URI base = base("Gitea", api.isEmpty() ? remote.site() + "/api/v1" : api);
    own("Gitea", remote, base, environment, List.of("GITEA_SERVER_URL"));
    List<String> variables = List.of("GITEA_TOKEN", "FORGEJO_TOKEN");
    return Wire.to(server("Gitea", base, "Authorization", "token", variables, environment));
  }

  /** GitLab, which makes merge requests of pushes; it is asked for nothing. */
  public static Forge gitlabByPush() {
    return new PushOnly();
  }

  /** A token goes to the host of the repository, or to one that the environment names with it. */
  private static void own(
      String name, Remote remote, URI base, Map<String, String> environment, List<String> named)
      throws Trouble {
    boolean same = remote.host().equalsIgnoreCase(base.getHost());
    for (String variable : named) {
      String value = environment.getOrDefault(variable, "");
      same |= value.equals(base.getHost()) || host(value).equals(base.getHost());
    }
    if (!same) {
      throw refused(
          "%s at %s gets no token, since the repository is at %s: set %s if it is yours"
              .formatted(name, base.getHost(), remote.host(), named.get(0)));
    }
  }

  private static String host(String address) {
    try {
      return String.valueOf(URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String githubApi(Remote remote) {
    if (remote.host().equals("github.com")) {
      return "https://api.github.com";
    }
    return remote.host().endsWith(".ghe.com")
        ? "https://api." + remote.host()
        : remote.site() + "/api/v3";
  }

  private static List<String> githubTokens(URI base, Map<String, String> environment) {
    List<String> own = List.of("GH_TOKEN", "GITHUB_TOKEN");
    String host = base.getHost();
    if (host.equals("api.github.com") || host.endsWith(".ghe.com")) {
      return own;
    }
    List<String> variables =
        new ArrayList<>(List.of("GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"));
    String here = environment.getOrDefault("GITHUB_API_URL", "").replaceFirst("/+$", "");
    if (here.equals(base.toString())) {
      variables.addAll(own);
    }
    return variables;
  }

  /** An API on a server, which must be asked over a line that nobody listens to. */
  private static URI base(String name, String address) throws Trouble {
    String plain = address.replaceFirst("/+$", "");
    try {
      URI base = URI.create(plain);
      boolean local = "127.0.0.1".equals(base.getHost()) || "localhost".equals(base.getHost());
      boolean safe = "https".equalsIgnoreCase(base.getScheme());
      boolean plainly = base.getRawQuery() == null && base.getRawUserInfo() == null;
      if (base.getHost() != null && plainly && (safe || local)) {
        return base;
      }
    } catch (IllegalArgumentException e) {
      throw refused(name + " has no API at " + Complaint.line(plain) + ": that is no address");
    }
    throw refused(name + " is asked at an https address without a user only");
  }

  private static Server server(
      String name,
      URI base,
      String header,
      String scheme,
      List<String> variables,
      Map<String, String> environment)
      throws Trouble {
    Optional<Token> token = Token.from(environment, variables);
    if (token.isEmpty()) {
      throw refused(
          "%s at %s wants a token: set %s".formatted(name, base.getHost(), variables.get(0)));
    }
    return new Server(name, base, token.orElseThrow(), header, scheme, variables.get(0));
  }

  private static Trouble refused(String reason) {
    return new Trouble(new Failure.Refused(0, reason));
  }
}
