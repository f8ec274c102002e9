package dev.asyncmend.catalog;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Choice;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.recipe.Remedy;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The bundled cards in one file that is read without YAML and without parsing a pattern: the build
 * makes it, and checks every card on the way. What a card does is made ready when a run needs it.
 */
public final class CardPack {
  /** The name of the file, which lies beside the cards. */
  static final String NAME = "cards.pack";

  private static final int FORMAT = 3;

  private CardPack() {}

  /**
   * Makes the pack of the cards in a folder, and puts it there.
   *
   * @param args the folder; throws {@link IllegalStateException} where a card is wrong
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Cards cards = new Cards(new Shelf(Shelf.HOME));
    cards.folder(folder, Cards.BUNDLED);
    Catalog catalog = cards.catalog();
    if (!catalog.errors().isEmpty()) {
      throw new IllegalStateException("a card is wrong: " + catalog.errors().get(0));
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(NAME))))) {
      out.writeInt(FORMAT);
      out.writeInt(catalog.remedies().size());
      for (Remedy remedy : catalog.remedies()) {
        write(remedy.card(), out);
        PackedYaml.write(behaviour(folder.resolve(remedy.card().id() + Cards.ENDING)), out);
      }
    }
  }

  /** The keys that say what the recipe does. */
  private static Yaml behaviour(Path file) throws IOException {
    Complaints complaints = new Complaints(file.toString());
    Yaml.Mapping card =
        (Yaml.Mapping) YamlReader.read(Files.readString(file), complaints).orElseThrow();
    return new Yaml.Mapping(
        card.line(),
        card.column(),
        card.entries().stream()
            .filter(entry -> CardReader.BEHAVIOUR.contains(entry.key().text()))
            .toList());
  }

  private static void write(Card card, DataOutputStream out) throws IOException {
    text(card.id(), out);
    text(card.title(), out);
    texts(card.tags(), out);
    texts(card.aliases(), out);
    text(card.level().name(), out);
    text(card.optIn(), out);
    out.writeBoolean(card.syncFiles());
    text(card.why(), out);
    text(card.risk(), out);
    texts(card.triggers(), out);
    out.writeInt(card.parameters().size());
    // Sorted, so that two builds of one commit give the same bytes.
    for (Map.Entry<String, Object> entry : new TreeMap<>(card.parameters()).entrySet()) {
      text(entry.getKey(), out);
      text(entry.getValue().getClass().getSimpleName(), out);
      text(written(entry.getValue()), out);
    }
    texts(card.references(), out);
    text(card.origin(), out);
  }

  /** The recipes of a pack; throws where it is none of this format. */
  static List<Remedy> read(DataInputStream in, Shelf shelf) throws IOException {
    if (in.readInt() != FORMAT) {
      throw new IOException("the pack of cards was made by another build");
    }
    int size = in.readInt();
    List<Remedy> remedies = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      Card card = card(in);
      Yaml.Mapping behaviour = (Yaml.Mapping) PackedYaml.read(in);
      remedies.add(Remedy.of(card, new LateRecipe(card, behaviour, shelf)));
    }
    return remedies;
  }

  private static Card card(DataInputStream in) throws IOException {
    String id = text(in);
    String title = text(in);
    List<String> tags = texts(in);
    List<String> aliases = texts(in);
    Level level = Level.valueOf(text(in));
    String optIn = text(in);
    boolean syncFiles = in.readBoolean();
    String why = text(in);
    String risk = text(in);
    List<String> triggers = texts(in);
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      parameters.put(text(in), value(text(in), text(in)));
    }
    return new Card(
        id,
        title,
        tags,
        aliases,
        level,
        optIn,
        syncFiles,
        why,
        risk,
        triggers,
        parameters,
        texts(in),
        text(in));
  }

  private static String written(Object value) {
    return value instanceof Choice choice ? String.join(" ", choice.all()) : value.toString();
  }

  private static Object value(String type, String text) {
    return switch (type) {
      case "Choice" -> Choice.of(List.of(text.split(" ", -1)));
      case "BigDecimal" -> new BigDecimal(text);
      case "Integer" -> Integer.valueOf(text);
      case "Boolean" -> Boolean.valueOf(text);
      default -> text;
    };
  }

  private static void texts(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      texts.add(text(in));
    }
    return texts;
  }

  static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** A recipe of the pack, which is made when it is shown to somebody for the first time. */
  private static final class LateRecipe implements Recipe {
    private final Card card;
    private final Yaml.Mapping behaviour;
    private final Shelf shelf;
    private volatile @Nullable Recipe made;

    LateRecipe(Card card, Yaml.Mapping behaviour, Shelf shelf) {
      this.card = card;
      this.behaviour = behaviour;
      this.shelf = shelf;
    }

    @Override
    public void listen(Hooks hooks) {
      Recipe recipe = made;
      if (recipe == null) {
        recipe = CardReader.behaviour(card, behaviour, shelf);
        made = recipe;
      }
      recipe.listen(hooks);
    }
  }
}
