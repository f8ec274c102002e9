package dev.asyncmend.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes to characters, by the rules of PEP 263 and as strictly as CPython. */
final class Decoder {
  private static final int MARK_LENGTH = 3;

  private final byte[] bytes;

  Decoder(byte[] bytes) {
    this.bytes = bytes;
  }

  Decoded decode() {
    boolean marked = marked();
    Optional<Cookie> cookie = Cookie.find(bytes, marked ? MARK_LENGTH : 0);
    if (cookie.isEmpty()) {
      return decode(StandardCharsets.UTF_8, false);
    }
    String name = Codecs.shorten(cookie.get().name());
    if (marked && !name.equals("utf-8")) {
      return new Decoded.Bad(cookie.get().line(), "encoding problem: " + name + " with BOM");
    }
    Optional<Charset> charset = Codecs.find(name);
    return charset.isPresent()
        ? decode(charset.get(), true)
        : new Decoded.Bad(cookie.get().line(), "unknown encoding: " + cookie.get().name());
  }

  /** Whatever the bytes say about their encoding. */
  Decoded utf8() {
    return decode(StandardCharsets.UTF_8, true);
  }

  private boolean marked() {
    return bytes.length >= MARK_LENGTH
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  private Decoded decode(Charset charset, boolean declared) {
    String chars = new String(bytes, charset);
    if (chars.indexOf('\uFFFD') >= 0) {
      // Either the character itself or a sign that something was replaced: ask again, strictly.
      int fault = firstFault(charset);
      if (fault >= 0) {
        return new Decoded.Bad(line(fault), reason(fault, charset, declared));
      }
    }
    int zero = chars.indexOf('\0');
    if (zero >= 0) {
      return new Decoded.Bad(LineMap.of(chars).line(zero), "source code cannot contain null bytes");
    }
    boolean reversible =
        charset.equals(StandardCharsets.UTF_8) || Arrays.equals(chars.getBytes(charset), bytes);
    return new Decoded.Ok(new SourceText(chars, charset, reversible ? null : bytes.clone()));
  }

  /** Index of the first byte that {@code charset} cannot read, or -1. */
  private int firstFault(Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int room = (int) (bytes.length * (double) decoder.maxCharsPerByte()) + 16;
    CoderResult result = decoder.decode(in, CharBuffer.allocate(room), true);
    return result.isError() ? in.position() : -1;
  }

  private int line(int fault) {
    String before = new String(bytes, 0, fault, StandardCharsets.ISO_8859_1);
    return LineMap.of(before).count();
  }

  private String reason(int fault, Charset charset, boolean declared) {
    String value = String.format("'\\x%02x'", bytes[fault] & 0xFF);
    if (declared) {
      return charset.name() + " cannot decode byte " + value;
    }
    boolean wide =
        bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
    return wide
        ? "the file is UTF-16, which Python does not read"
        : "non-UTF-8 code starting with " + value + ", but no encoding declared";
  }
}
