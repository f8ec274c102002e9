package dev.asyncmend.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exact characters of a file and how to write them back. A byte order mark is kept among the
 * characters, so the characters alone are the file.
 */
public final class SourceText {
  /** The byte order mark. */
  static final char BOM = '\uFEFF';

  private final String chars;
  private final Charset charset;

  /** The bytes of a file that its characters alone do not give back; else null. */
  private final byte @Nullable [] irreversible;

  /** The file of another format that holds the text; null where the text is the file. */
  private final @Nullable Container container;

  private volatile @Nullable LineMap lines;

  /** A text that was never a file; it would be written as UTF-8. */
  public SourceText(String chars) {
    this(chars, StandardCharsets.UTF_8, null);
  }

  SourceText(String chars, Charset charset, byte @Nullable [] irreversible) {
    this(chars, charset, irreversible, null);
  }

  private SourceText(
      String chars,
      Charset charset,
      byte @Nullable [] irreversible,
      @Nullable Container container) {
    this.chars = chars;
    this.charset = charset;
    this.irreversible = irreversible;
    this.container = container;
  }

  /** A text that lies in a file of another format, which is UTF-8. */
  public static SourceText inside(Container container, String chars) {
    return new SourceText(chars, StandardCharsets.UTF_8, null, container);
  }

  /**
   * Reads the bytes of a Python file: byte order mark, encoding cookie in the first two lines (PEP
   * 263), else UTF-8; strictly, as CPython does. Null bytes, unknown encodings, a cookie that
   * contradicts the byte order mark and bytes which the encoding does not have are told as values.
   */
  public static Decoded read(byte[] bytes) {
    return new Decoder(bytes).decode();
  }

  /** Reads the bytes of a file that is UTF-8 whatever it says, as strictly. */
  public static Decoded utf8(byte[] bytes) {
    return new Decoder(bytes).utf8();
  }

  /** Reads other bytes of the file that this is the text of. */
  public Decoded reread(byte[] bytes) {
    return container == null ? read(bytes) : container.reread(bytes);
  }

  /** The file of another format that holds the text; empty where the text is the file. */
  public Optional<Container> container() {
    return Optional.ofNullable(container);
  }

  /** The characters, a byte order mark included. */
  public String chars() {
    return chars;
  }

  /** The encoding of the file. */
  public Charset charset() {
    return charset;
  }

  /** The lines of the text. */
  public LineMap lines() {
    LineMap known = lines;
    if (known == null) {
      known = LineMap.of(chars);
      lines = known;
    }
    return known;
  }

  /** The part of the file that {@code offset} lies in; empty for a file without parts. */
  public Optional<Section> section(int offset) {
    return container == null
        ? Optional.empty()
        : Optional.ofNullable(container.section(lines().line(offset)));
  }

  /** Where {@code offset} is, in the part of the file that it lies in, if that has parts. */
  public Position place(int offset) {
    int line = lines().line(offset);
    return new Position(
        section(offset).map(part -> part.line(line)).orElse(line), lines().column(offset));
  }

  /** Where in the file {@code offset} is, whatever parts it has. */
  public Position position(int offset) {
    Position position = lines().position(offset);
    return container == null ? position : container.position(position.line(), position.column());
  }

  /** A line, from 1, as people see it in the file, without its end. */
  public String shown(int line) {
    String original = container == null ? null : container.original(line);
    return original == null ? chars.substring(lines().start(line), lines().end(line)) : original;
  }

  /** Whether the line of {@code offset} stands for something that no edit may change. */
  public boolean sealed(int offset) {
    return container != null && container.sealed(lines().line(offset));
  }

  /** Whether the code outside of functions runs on an event loop and may {@code await}. */
  public boolean loopRuns() {
    return container != null && container.loopRuns();
  }

  /**
   * The line end that new lines should have: the one most lines have; a line feed if none has any,
   * and where two are equally common the one that comes first in "\n", "\r\n", "\r".
   */
  public String newline() {
    int pairs = 0;
    int feeds = 0;
    int returns = 0;
    for (int at = 0; at < chars.length(); at++) {
      char unit = chars.charAt(at);
      if (unit == '\n') {
        feeds++;
      } else if (unit == '\r' && at + 1 < chars.length() && chars.charAt(at + 1) == '\n') {
        pairs++;
        at++;
      } else if (unit == '\r') {
        returns++;
      }
    }
    if (feeds >= pairs && feeds >= returns) {
      return "\n";
    }
    return pairs >= returns ? "\r\n" : "\r";
  }

  /** Exactly the bytes that were read; for a text that was never a file, its UTF-8. */
  public byte[] bytes() {
    if (container != null) {
      return container.bytes();
    }
    return irreversible == null ? chars.getBytes(charset) : irreversible.clone();
  }

  /**
   * The bytes of {@code edited}, a changed version of this text, in the encoding of the file. Told
   * as a value: a character that this encoding does not have, and an encoding in which the
   * unchanged characters would come out as other bytes.
   */
  public Encoded encode(String edited) {
    if (container != null) {
      return container.encode(edited);
    }
    if (irreversible != null) {
      String reason = "the file cannot be written back in " + charset.name() + " without changes";
      return new Encoded.Bad(new Span(0, 0), reason);
    }
    return Encoder.encode(edited, charset);
  }
}
