package dev.asyncmend.forge;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where git finds a repository, taken apart; user names and passwords in it are dropped.
 *
 * @param host in small letters
 * @param port of a web address that names one, else -1
 * @param path of the repository, such as {@code group/project}, without {@code .git}
 * @param web whether git talks to it over HTTP
 */
public record Remote(String host, int port, String path, boolean web) {
  private static final Pattern SCP = Pattern.compile("(?:[^@/:]+@)?([^@/:]{2,}):(?!//)/?(.+)");

  /** Reads an address as git takes it; empty for a folder, and for what is no address. */
  public static Optional<Remote> parse(String address) {
    Matcher scp = SCP.matcher(address);
    if (scp.matches()) {
      return made(scp.group(1), -1, scp.group(2), false);
    }
    try {
      URI uri = URI.create(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      boolean known = web || scheme.equals("ssh") || scheme.equals("git+ssh");
      if (!known || uri.getHost() == null || uri.getPath() == null) {
        return Optional.empty();
      }
      return made(uri.getHost(), web ? uri.getPort() : -1, uri.getPath(), web);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Remote> made(String host, int port, String path, boolean web) {
    String plain = path.replaceFirst("^/+", "").replaceFirst("/+$", "").replaceFirst("[.]git$", "");
    return plain.isEmpty()
        ? Optional.empty()
        : Optional.of(new Remote(host.toLowerCase(Locale.ROOT), port, plain, web));
  }

  /** Everything before the last slash of the path; empty where there is none. */
  String owner() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** What is behind the last slash of the path. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The secure web address of the host. */
  String site() {
    return "https://" + host + (port < 0 ? "" : ":" + port);
  }
}
