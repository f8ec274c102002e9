package dev.asyncmend.lsp;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.Encoded;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/** A document that an editor has open, and what was found in it. One thread at a time. */
final class Paper {
  private final String uri;
  private final Path path;
  private String text;
  private int version;
  private boolean told;
  private byte @Nullable [] lastGood;
  private @Nullable Look look;

  /**
   * What was found.
   *
   * @param revision in which state of all texts
   * @param version the version of the document
   */
  record Look(long revision, int version, FileOutcome outcome) {
    /** Whether the text is no Python. */
    boolean broken() {
      return outcome instanceof FileOutcome.Unreadable;
    }
  }

  /** A document as it was opened. */
  Paper(String uri, Path path, String text, int version) {
    this.uri = uri;
    this.path = path;
    this.text = text;
    this.version = version;
  }

  String uri() {
    return uri;
  }

  Path path() {
    return path;
  }

  String text() {
    return text;
  }

  int version() {
    return version;
  }

  /** Changes the text, one change after the other, as the protocol says. */
  void change(List<TextDocumentContentChangeEvent> changes, int now) {
    for (TextDocumentContentChangeEvent change : changes) {
      text = changed(text, change.getRange(), change.getText());
    }
    version = now;
    told = false;
  }

  private static String changed(String before, @Nullable Range range, String now) {
    if (range == null) {
      return now;
    }
    LineMap lines = LineMap.of(before);
    int start = offset(lines, before, range.getStart());
    int end = Math.max(start, offset(lines, before, range.getEnd()));
    return before.substring(0, start) + now + before.substring(end);
  }

  /** Where a position is; behind the end of a line it is that end, behind all lines that of all. */
  static int offset(LineMap lines, String text, Position position) {
    return position.getLine() >= lines.count()
        ? text.length()
        : lines.offset(
            Math.max(0, position.getLine()) + 1, Math.max(0, position.getCharacter()) + 1);
  }

  /** Whether the engine was not told of the text yet; from now on it was. */
  boolean tell() {
    boolean news = !told;
    told = true;
    return news;
  }

  /** The engine has to be told again. */
  void forget() {
    told = false;
    look = null;
  }

  /** The text as a file would hold it: in the encoding that its first lines name. */
  byte[] bytes() {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    boolean other =
        SourceText.read(plain) instanceof Decoded.Ok ok
            && !ok.text().charset().equals(StandardCharsets.UTF_8);
    if (!other) {
      return plain;
    }
    SourceText read = ((Decoded.Ok) SourceText.read(plain)).text();
    return read.encode(text) instanceof Encoded.Ok encoded ? encoded.bytes() : plain;
  }

  /** What was found last; null where nobody looked since it was opened. */
  @Nullable Look look() {
    return look;
  }

  /** Keeps what was found in the text as it is. */
  void saw(Look found) {
    look = found;
    if (!found.broken()) {
      lastGood = bytes();
    }
  }

  /**
   * What other files are to see of it while it is no Python, because somebody is typing: what it
   * was before. Null where it never was any.
   */
  byte @Nullable [] lastGood() {
    return lastGood;
  }
}
