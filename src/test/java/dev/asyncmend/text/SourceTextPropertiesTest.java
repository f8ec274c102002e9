package dev.asyncmend.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any bytes, in any encoding. */
final class SourceTextPropertiesTest {

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of(
        "utf-8",
        "ascii",
        "latin-1",
        "cp1252",
        "koi8-r",
        "shift_jis",
        "euc-jp",
        "iso-2022-jp",
        "iso2022-kr",
        "gbk",
        "gb18030",
        "big5",
        "cp949",
        "johab",
        "mac-roman",
        "cp437",
        "cp932");
  }

  @Property(tries = 3000)
  void whatIsReadIsWrittenBack(@ForAll("encodings") String encoding, @ForAll byte[] body) {
    byte[] head = ("# coding: " + encoding + "\n").getBytes(ISO_8859_1);
    byte[] bytes = new byte[head.length + body.length];
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(body, 0, bytes, head.length, body.length);

    Decoded read = SourceText.read(bytes);

    if (read instanceof Decoded.Ok ok) {
      assertThat(ok.text().bytes()).isEqualTo(bytes);
    } else {
      assertThat(((Decoded.Bad) read).line()).isPositive();
    }
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("encodings") String encoding, @ForAll String body) {
    String chars = "# coding: " + encoding + "\n" + body.replace('\0', ' ');
    Decoded start = SourceText.read(chars.substring(0, chars.indexOf('\n')).getBytes(ISO_8859_1));
    SourceText text = ((Decoded.Ok) start).text();

    if (text.encode(chars) instanceof Encoded.Ok written
        && SourceText.read(written.bytes()) instanceof Decoded.Ok again) {
      assertThat(again.text().chars()).isEqualTo(chars);
    }
  }
}
