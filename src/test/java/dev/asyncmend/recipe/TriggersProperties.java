package dev.asyncmend.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** One pass finds what a search for each word finds. */
final class TriggersProperties {

  static Remedy remedy(List<String> triggers) {
    Card card =
        new Card(
            "id",
            "Title",
            List.of(),
            List.of(),
            Level.SAFE,
            "",
            false,
            "",
            "",
            triggers,
            Map.of(),
            List.of(),
            "here");
    return Remedy.of(card, hooks -> {});
  }

  @Property
  void aRecipeIsConcernedWhereOneOfItsWordsIs(
      @ForAll @Size(max = 4)
          List<
                  @Size(max = 3) List<
                      @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String>>
              triggers,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String text) {
    Triggers all = Triggers.of(triggers.stream().map(TriggersProperties::remedy).toList());
    for (int at = 0; at < triggers.size(); at++) {
      List<String> words = triggers.get(at);
      boolean wanted = words.isEmpty() || words.stream().anyMatch(text::contains);
      assertThat(all.in(text).get(at)).as("%s in %s", words, text).isEqualTo(wanted);
    }
  }

  @Property
  void lettersBeyondAsciiSeparateWords(@ForAll @AlphaChars @StringLength(min = 1) String word) {
    Triggers all = Triggers.of(List.of(remedy(List.of("x" + word))));
    assertThat(all.in("xé" + word).get(0)).isFalse();
    assertThat(all.in("é🐍x" + word).get(0)).isTrue();
  }
}
