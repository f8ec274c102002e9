package dev.asyncmend.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Dispatch;
import dev.asyncmend.recipe.Remedy;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The pack says what the cards say. */
final class CardPackTest {
  private static final Shelf SHELF = new Shelf(Shelf.HOME);

  private static List<Remedy> packed() throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            Objects.requireNonNull(
                CardPack.class.getResourceAsStream("/" + Cards.BUNDLED + CardPack.NAME)))) {
      return CardPack.read(in, SHELF);
    }
  }

  private static Catalog read() throws IOException, URISyntaxException {
    Cards cards = new Cards(SHELF);
    Path schema =
        Path.of(
            Objects.requireNonNull(
                    CardPack.class.getResource("/" + Cards.BUNDLED + "recipe.schema.json"))
                .toURI());
    cards.folder(schema.resolveSibling(""), Cards.BUNDLED);
    return cards.catalog();
  }

  @Test
  void everyCardIsInThePackAsItWasWritten() throws Exception {
    List<Card> written = read().remedies().stream().map(Remedy::card).toList();
    assertThat(packed()).extracting(Remedy::card).isEqualTo(written);
    assertThat(written).hasSizeGreaterThan(50);
  }

  @Test
  void everyRecipeOfThePackCanBeMadeReady() throws Exception {
    for (Remedy remedy : packed()) {
      assertThatCode(() -> Dispatch.listening(remedy))
          .as(remedy.card().id())
          .doesNotThrowAnyException();
    }
  }
}
