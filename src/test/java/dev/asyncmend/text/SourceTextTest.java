package dev.asyncmend.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.testing.CPython;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes to characters and back. */
final class SourceTextTest {

  @Test
  void utf8IsTheDefault() {
    SourceText text = ok("x = 'é🎉'\r\n".getBytes(UTF_8));

    assertThat(text.chars()).isEqualTo("x = 'é🎉'\r\n");
    assertThat(text.charset()).isEqualTo(UTF_8);
    assertThat(text.lines().count()).isEqualTo(2);
  }

  @Test
  void aByteOrderMarkIsKept() {
    byte[] bytes = "\uFEFFx = 1\n".getBytes(UTF_8);

    assertThat(ok(bytes).chars()).isEqualTo("\uFEFFx = 1\n");
    assertThat(ok(bytes).bytes()).isEqualTo(bytes);
    assertThat(ok("\uFEFF# coding: utf-8\nx".getBytes(UTF_8)).charset()).isEqualTo(UTF_8);
    assertThat(bad("\uFEFF#\n# coding: latin-1\nx".getBytes(UTF_8)))
        .isEqualTo("2: encoding problem: iso-8859-1 with BOM");
    assertThat(bad("\uFEFF# coding: cp1252\nx".getBytes(UTF_8)))
        .isEqualTo("1: encoding problem: cp1252 with BOM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# coding: latin-1\n",
        "#coding=latin-1\n",
        "# -*- coding: latin-1 -*-\n",
        "# vim: set fileencoding=latin-1 :\n",
        "#!/bin/python\n# coding: latin-1\n",
        "\n# coding: latin-1\n",
        " \t\f# coding: latin-1\n",
        "# coding: \tlatin-1\n",
        "# a\r# coding: latin-1\r",
        "# a\r\n# coding: latin-1\r\n",
        "# coding: Latin_1\n",
        "# coding: iso-8859-1-unix\n",
        "# coding:<a> coding: latin-1\n",
        "# coding coding:latin-1\n",
        "#\u00e9 coding: latin-1\n",
        "# coding: latin-1\n# coding: utf-8\n",
        "# coding: latin-1"
      })
  void theCookieStandsInACommentOfTheFirstTwoLines(String start) {
    byte[] bytes = (start + "# \u00e9").getBytes(ISO_8859_1);

    assertThat(ok(bytes).charset()).isEqualTo(ISO_8859_1);
    assertThat(ok(bytes).chars()).endsWith("# \u00e9");
    assertThat(ok(bytes).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x = 1\n# coding: latin-1\n",
        "x = 1 # coding: latin-1\n",
        "\n\n# coding: latin-1\n",
        "'''\n# coding: latin-1\n'''\n",
        "\\\n# coding: latin-1\n",
        "# coding latin-1\n",
        "# coding : latin-1\n",
        "# coding:\n",
        "# Coding: latin-1\n",
        "# coding: <name>\n"
      })
  void elsewhereItIsNoCookie(String start) {
    byte[] bytes = (start + "# \u00e9").getBytes(ISO_8859_1);

    assertThat(bad(bytes))
        .endsWith("non-UTF-8 code starting with '\\xe9', but no encoding declared");
    assertThat(ok(start.getBytes(UTF_8)).charset()).isEqualTo(UTF_8);
  }

  @Test
  void unknownEncodingsAreTold() {
    assertThat(bad("# coding: foo\n".getBytes(UTF_8))).isEqualTo("1: unknown encoding: foo");
    assertThat(bad("\n# coding: rot13\n".getBytes(UTF_8))).isEqualTo("2: unknown encoding: rot13");
  }

  @Test
  void bytesThatTheEncodingDoesNotHaveAreTold() {
    assertThat(bad("x\r\r\ny = '\u00e9'".getBytes(ISO_8859_1)))
        .isEqualTo("3: non-UTF-8 code starting with '\\xe9', but no encoding declared");
    assertThat(bad("# coding: ascii\n'\u00e9'".getBytes(ISO_8859_1)))
        .isEqualTo("2: US-ASCII cannot decode byte '\\xe9'");
    assertThat(bad("# coding: cp1252\n\n'\u0081'".getBytes(ISO_8859_1)))
        .isEqualTo("3: windows-1252 cannot decode byte '\\x81'");
    assertThat(bad(HexFormat.of().parseHex("27eda08027"))).startsWith("1: non-UTF-8");
    assertThat(bad(HexFormat.of().parseHex("27c08027"))).startsWith("1: non-UTF-8");
    assertThat(bad("x = 1\n".getBytes(UTF_16)))
        .isEqualTo("1: the file is UTF-16, which Python does not read");
    assertThat(bad(HexFormat.of().parseHex("fffe"))).contains("UTF-16");
    assertThat(bad(HexFormat.of().parseHex("ff"))).contains("starting with '\\xff'");
    assertThat(bad(HexFormat.of().parseHex("ffff"))).contains("starting with '\\xff'");
    assertThat(ok("'\uFFFD'".getBytes(UTF_8)).chars()).isEqualTo("'\uFFFD'");
  }

  @Test
  void nullBytesAreTold() {
    assertThat(bad("x\n\0".getBytes(UTF_8))).isEqualTo("2: source code cannot contain null bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "utf8,UTF-8",
    "UTF_8,UTF-8",
    "utf-8-sig,UTF-8",
    "u8,UTF-8",
    "cp65001,UTF-8",
    "utf-8-dos,UTF-8",
    "latin1,ISO-8859-1",
    "L1,ISO-8859-1",
    "iso8859,ISO-8859-1",
    "iso-latin-1-unix,ISO-8859-1",
    "us-ascii,US-ASCII",
    "ANSI_X3.4-1968,US-ASCII",
    "iso-8859-15,ISO-8859-15",
    "latin9,ISO-8859-15",
    "iso8859-2,ISO-8859-2",
    "windows-1252,windows-1252",
    "cp1251,windows-1251",
    "1250,windows-1250",
    "koi8-r,KOI8-R",
    "KOI8_U,KOI8-U",
    "euc-jp,EUC-JP",
    "ujis,EUC-JP",
    "shift_jis,x-PCK",
    "sjis,x-PCK",
    "cp932,windows-31j",
    "iso-2022-jp,ISO-2022-JP",
    "gb2312,GB2312",
    "gbk,GBK",
    "cp936,GBK",
    "gb18030,GB18030",
    "big5,Big5",
    "euc-kr,EUC-KR",
    "cp949,x-windows-949",
    "tis-620,x-iso-8859-11",
    "mac-roman,x-MacRoman",
    "cp437,IBM437",
    "ibm850,IBM850"
  })
  void pythonsNamesOfEncodings(String name, String charset) {
    assertThat(ok(("# coding: " + name + "\n").getBytes(UTF_8)).charset())
        .isEqualTo(Charset.forName(charset));
  }

  @Test
  void encodingsReadAsCPythonReadsThem() {
    String ask =
        """
        for name in ('cp1252', 'iso-8859-15', 'koi8-r', 'mac-roman', 'cp437', 'iso8859-7', 'cp1251'):
            for byte in range(0x80, 0x100):
                try:
                    print(name, '%02x' % byte, '%04x' % ord(bytes([byte]).decode(name)))
                except UnicodeDecodeError:
                    print(name, '%02x' % byte, 'none')
        for name in ('euc-jp', 'shift_jis', 'gbk', 'big5', 'gb18030', 'cp949'):
            for point in range(0x4E00, 0x9FA0, 7):
                try:
                    print(name, chr(point).encode(name).hex(), '%04x' % point)
                except UnicodeEncodeError:
                    pass
        """;
    List<String> wrong = new ArrayList<>();
    CPython.newest()
        .run(
            ask,
            List.of(),
            answer -> {
              if (!answer.equals(answer(answer.split(" ", -1)))) {
                wrong.add(answer);
              }
            });

    assertThat(wrong).isEmpty();
  }

  private static String answer(String[] asked) {
    String head = "# coding: " + asked[0] + "\n";
    byte[] bytes =
        (head + new String(HexFormat.of().parseHex(asked[1]), ISO_8859_1)).getBytes(ISO_8859_1);
    String found =
        SourceText.read(bytes) instanceof Decoded.Ok read
            ? String.format("%04x", (int) read.text().chars().charAt(head.length()))
            : "none";
    return asked[0] + " " + asked[1] + " " + found;
  }

  @Test
  void theDominantLineEndIsTold() {
    assertThat(new SourceText("").newline()).isEqualTo("\n");
    assertThat(new SourceText("a\nb\r\nc\r\n").newline()).isEqualTo("\r\n");
    assertThat(new SourceText("a\nb\r\nc\n").newline()).isEqualTo("\n");
    assertThat(new SourceText("a\rb\rc\n").newline()).isEqualTo("\r");
    assertThat(new SourceText("a\r\nb\n").newline()).isEqualTo("\n");
    assertThat(new SourceText("a\r\nb\r").newline()).isEqualTo("\r\n");
  }

  @Test
  void editedTextIsWrittenInTheEncodingOfTheFile() {
    SourceText text = ok("# coding: latin-1\nx = '\u00e9'\n".getBytes(ISO_8859_1));
    String edited = text.chars() + "y = '\u00e8'\n";

    assertThat(text.encode(edited)).isInstanceOf(Encoded.Ok.class);
    assertThat(((Encoded.Ok) text.encode(edited)).bytes()).isEqualTo(edited.getBytes(ISO_8859_1));
  }

  @Test
  void charactersThatTheEncodingDoesNotHaveAreToldNotReplaced() {
    SourceText text = ok("# coding: cp1252\nx = 1\n".getBytes(UTF_8));

    assertThat(text.encode("# coding: cp1252\nx = '→'\n"))
        .isEqualTo(
            new Encoded.Bad(
                new Span(22, 23), "the file is written in windows-1252, which has no U+2192"));
    assertThat(text.encode("🎉")).isInstanceOf(Encoded.Bad.class);
    assertThat(new SourceText("x").encode("'\uD800'")).isInstanceOf(Encoded.Bad.class);
  }

  @Test
  void bytesThatWouldChangeAreGivenBackButNotEdited() {
    // ISO-2022-JP: a switch to Japanese and straight back again leaves no trace in the characters.
    byte[] bytes = "# coding: iso-2022-jp\n# \u001b$B\u001b(B a\n".getBytes(UTF_8);
    SourceText text = ok(bytes);

    assertThat(text.chars()).isEqualTo("# coding: iso-2022-jp\n#  a\n");
    assertThat(text.bytes()).isEqualTo(bytes);
    assertThat(text.encode(text.chars()))
        .isEqualTo(
            new Encoded.Bad(
                new Span(0, 0), "the file cannot be written back in ISO-2022-JP without changes"));
  }

  @Test
  void editsOfStatefulEncodingsEndInTheInitialState() {
    byte[] bytes = "# coding: iso-2022-jp\n# あ".getBytes(Charset.forName("ISO-2022-JP"));
    SourceText text = ok(bytes);

    assertThat(((Encoded.Ok) text.encode(text.chars())).bytes()).isEqualTo(bytes);
  }

  private static SourceText ok(byte[] bytes) {
    Decoded read = SourceText.read(bytes);
    assertThat(read).isInstanceOf(Decoded.Ok.class);
    return ((Decoded.Ok) read).text();
  }

  private static String bad(byte[] bytes) {
    Decoded read = SourceText.read(bytes);
    assertThat(read).isInstanceOf(Decoded.Bad.class);
    Decoded.Bad bad = (Decoded.Bad) read;
    return bad.line() + ": " + bad.reason();
  }
}
