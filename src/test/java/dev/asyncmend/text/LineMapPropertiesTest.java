package dev.asyncmend.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** What holds for the lines of any text. */
final class LineMapPropertiesTest {

  @Property
  void everyOffsetIsFoundAgain(
      @ForAll
          @StringLength(max = 100)
          @Chars({'\n', '\r', 'a', 'é'})
          @CharRange(from = ' ', to = '~')
          String chars) {
    LineMap lines = LineMap.of(chars);
    for (int offset = 0; offset <= chars.length(); offset++) {
      int line = lines.line(offset);
      assertThat(lines.start(line)).isLessThanOrEqualTo(offset);
      if (offset <= lines.end(line)) {
        assertThat(lines.offset(line, lines.column(offset))).isEqualTo(offset);
      }
    }
    assertThat(chars.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1))
        .hasSize(lines.count());
  }
}
