package dev.asyncmend.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Digests as the standard's own examples have them. */
final class Sha256Test {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void digestsAreThoseOfTheStandard() {
    assertThat(HexFormat.of().formatHex(Sha256.of("abc"))).isEqualTo(ABC);
    assertThat(HexFormat.of().formatHex(Sha256.of("abc".getBytes(UTF_8)))).isEqualTo(ABC);
    assertThat(HexFormat.of().formatHex(Sha256.of("")))
        .startsWith("e3b0c44298fc1c149afbf4c8996fb924");
  }

  @Test
  void theFirstBytesCanBeHadInHexadecimal() {
    assertThat(Sha256.hex("abc", 4)).isEqualTo("ba7816bf");
    assertThat(Sha256.hex("abc".getBytes(UTF_8), 32)).isEqualTo(ABC);
    assertThat(Sha256.hex("é", 8)).isEqualTo(Sha256.hex("é".getBytes(UTF_8), 8));
  }
}
