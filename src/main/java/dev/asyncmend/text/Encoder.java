package dev.asyncmend.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Characters to bytes, strictly: nothing is replaced by a question mark. */
final class Encoder {
  private Encoder() {}

  static Encoded encode(String chars, Charset charset) {
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer in = CharBuffer.wrap(chars);
    long room = (long) (chars.length() * (double) encoder.maxBytesPerChar()) + 16;
    ByteBuffer out = ByteBuffer.allocate((int) Math.min(room, Integer.MAX_VALUE - 16));
    CoderResult result = encoder.encode(in, out, true);
    if (result.isError()) {
      return refuse(chars, in.position(), result.length(), charset);
    }
    encoder.flush(out);
    return new Encoded.Ok(Arrays.copyOf(out.array(), out.position()));
  }

  private static Encoded refuse(String chars, int at, int length, Charset charset) {
    String code = String.format("U+%04X", chars.codePointAt(at));
    String reason = "the file is written in " + charset.name() + ", which has no " + code;
    return new Encoded.Bad(new Span(at, at + length), reason);
  }
}
