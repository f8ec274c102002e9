package dev.asyncmend.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first line of a pull request's text, which nobody sees and later runs read: the only memory
 * that asyncmend has of it.
 *
 * @param id what asyncmend knows the pull request by
 * @param digest of what it changes; equal for equal changes, wherever lines have moved
 * @param phase how far it has come
 * @param findings the fingerprints of what it mends
 */
record Marker(String id, String digest, Phase phase, Set<String> findings) {

  private static final Pattern LINE =
      Pattern.compile(
          "<!-- asyncmend:1 id=([0-9a-f]{1,64}) digest=([0-9a-f]{1,64}) phase=([a-z]{1,10})"
              + " findings=([0-9a-f,]*) -->\\s*");

  /** What a pull request would say that says nothing yet. */
  static final Marker SILENT = new Marker("0", "0", Phase.NEW, Set.of());

  /** How far a pull request has come. */
  enum Phase {
    /** It was opened, and may still want its labels and reviewers. */
    NEW,
    /** It waits for people. */
    READY,
    /** It is about to be closed, or was, since what it mends is mended elsewhere. */
    DONE;

    /** As it is written. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Takes a copy of the set. */
  Marker {
    findings = new TreeSet<>(findings);
  }

  /** The marker in a text; empty where there is none, or one that cannot be read. */
  static Optional<Marker> in(String body) {
    Matcher line = LINE.matcher(body.lines().findFirst().orElse(""));
    if (!line.matches()) {
      return Optional.empty();
    }
    Optional<Phase> phase =
        Arrays.stream(Phase.values()).filter(one -> one.word().equals(line.group(3))).findFirst();
    Set<String> findings =
        List.of(line.group(4).split(",", -1)).stream()
            .filter(one -> !one.isEmpty())
            .collect(Collectors.toSet());
    return phase.map(known -> new Marker(line.group(1), line.group(2), known, findings));
  }

  /** The same in another phase. */
  Marker at(Phase other) {
    return new Marker(id, digest, other, findings);
  }

  /** A text whose first line is this marker, whichever it was before. */
  String before(String body) {
    boolean marked = in(body).isPresent();
    String rest = marked ? body.substring(Math.min(body.length(), end(body))) : body;
    return line() + "\n" + rest;
  }

  private static int end(String body) {
    int end = body.indexOf('\n');
    return end < 0 ? body.length() : end + 1;
  }

  /** The line itself. */
  String line() {
    return "<!-- asyncmend:1 id=%s digest=%s phase=%s findings=%s -->"
        .formatted(id, digest, phase.word(), String.join(",", findings));
  }
}
