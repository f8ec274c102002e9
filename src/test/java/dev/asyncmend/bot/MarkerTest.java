package dev.asyncmend.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first line of a pull request's text. */
final class MarkerTest {
  private static final Marker MARKER =
      new Marker("0a1b", "22ff", Marker.Phase.READY, Set.of("aa", "bb"));

  @Test
  void isReadAsItIsWritten() {
    assertThat(Marker.in(MARKER.line() + "\nText")).contains(MARKER);
    assertThat(Marker.in(MARKER.line() + "\r\nText")).contains(MARKER);
    Marker none = new Marker("0a", "22", Marker.Phase.DONE, Set.of());
    assertThat(Marker.in(none.line())).contains(none);
  }

  @Test
  void isInvisible() {
    assertThat(MARKER.line()).startsWith("<!-- ").endsWith(" -->").doesNotContain("\n");
  }

  @Test
  void isReplacedAndTheRestStays() {
    String body = MARKER.line() + "\nText\n<!-- mine -->";
    Marker done = MARKER.at(Marker.Phase.DONE);
    assertThat(done.before(body)).isEqualTo(done.line() + "\nText\n<!-- mine -->");
    assertThat(done.before("Mine")).isEqualTo(done.line() + "\nMine");
    assertThat(done.before("")).isEqualTo(done.line() + "\n");
  }

  @Test
  void countsInTheFirstLineOnly() {
    assertThat(Marker.in("Text\n" + MARKER.line())).isEmpty();
    assertThat(Marker.in(MARKER.line().replace("ready", "odd"))).isEmpty();
    assertThat(Marker.in("<!-- asyncmend:2 id=00 -->")).isEmpty();
    assertThat(Marker.in("")).isEmpty();
  }
}
