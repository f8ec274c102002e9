package dev.asyncmend.config;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a repository of a campaign is.
 *
 * @param url what git clones; empty where {@code path} is given
 * @param path a clone that is there already, absolute; null where {@code url} is given
 */
record CampaignAddress(String url, @Nullable Path path) {
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.+");
  private static final Pattern SCP = Pattern.compile("([^/:]+@)?[^/:@]{2,}:.+");

  /** A password, or a token in the place of a user. */
  private static final Pattern SECRET =
      Pattern.compile(
          "[a-zA-Z0-9+.-]+://([^/@]*:[^/@]*|(?i:gh[a-z]_|github_pat_|glpat-)[^/@]*)@.*");

  /** What an entry says; null where it says nothing that goes, which is noted. */
  static @Nullable CampaignAddress of(Fields fields, Spot at, Problems problems) {
    Setting<String> url = fields.text("url");
    Setting<String> path = fields.text("path");
    if (url != null && path != null) {
      problems.add(at, "a repository has a `url` or a `path`, not both");
      return null;
    }
    if (path != null) {
      return fields
          .path("path", path)
          .map(one -> new CampaignAddress("", one.value()))
          .orElse(null);
    }
    if (url == null) {
      if (fields.get("url").isEmpty() && fields.get("path").isEmpty()) {
        problems.add(at, "a repository wants a `url`, or the `path` of a clone");
      }
      return null;
    }
    String wrong = objection(url.value());
    if (wrong.isEmpty()) {
      return new CampaignAddress(absolute(fields, url), null);
    }
    problems.add(url.at(), wrong);
    return null;
  }

  /** What is wrong with an address; empty for nothing. It does not say what may be secret. */
  private static String objection(String url) {
    if (SECRET.matcher(url).matches()) {
      return "`url` has a password in it; leave it out, and let a credential helper of git give it";
    }
    if (url.isBlank() || url.chars().anyMatch(unit -> unit < ' ' || unit == 0x7F)) {
      return "`url` wants an address";
    }
    // Git would take these for an option, and for a program to run.
    return url.startsWith("-") || url.matches("[^/]*::.*")
        ? "`url` wants an address, not `" + url + "`"
        : "";
  }

  /** An address; that of a folder is relative to the file that names it. */
  private static String absolute(Fields fields, Setting<String> url) {
    if (SCHEME.matcher(url.value()).matches() || SCP.matcher(url.value()).matches()) {
      return url.value();
    }
    Optional<Setting<Path>> folder = fields.path("url", url);
    return folder.map(one -> one.value().toString()).orElse(url.value());
  }
}
