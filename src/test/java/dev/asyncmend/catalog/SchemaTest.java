package dev.asyncmend.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.pattern.Region;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code recipe.schema.json} tells editors what {@link CardReader} checks: both know the same keys,
 * and the same words. JSON is YAML 1.2, so the schema is read like a card.
 */
final class SchemaTest {
  private final Yaml schema = schema();

  @Test
  void knowsTheKeysOfACard() {
    assertThat(keys(at("properties"))).containsExactlyElementsOf(CardReader.KNOWN);
    assertThat(texts(at("required"))).containsExactlyElementsOf(CardReader.REQUIRED);
    assertThat(at("additionalProperties")).extracting("text").isEqualTo("false");
  }

  @Test
  void knowsTheKeysOfAnAlternative() {
    assertThat(keys(at("$defs", "option", "properties")))
        .containsExactlyElementsOf(RewriteReader.KNOWN);
  }

  @Test
  void knowsTheKeysOfAnExample() {
    assertThat(keys(at("$defs", "example", "properties")))
        .containsExactlyElementsOf(ExampleReader.KNOWN);
  }

  @Test
  void knowsTheConditions() {
    assertThat(keys(at("$defs", "conditions", "properties")))
        .containsExactlyElementsOf(ConditionReader.KNOWN);
  }

  @Test
  void knowsLevelsAndPlaces() {
    assertThat(texts(at("$defs", "level", "enum")))
        .containsExactlyElementsOf(RewriteReader.levels());
    assertThat(texts(at("$defs", "region", "enum")))
        .containsExactlyElementsOf(Arrays.stream(Region.values()).map(Region::word).toList());
  }

  @Test
  void knowsWhatNamesLookLike() {
    for (List<String> path :
        List.of(
            List.of("properties", "id", "pattern"),
            List.of("properties", "parameters", "propertyNames", "pattern"),
            List.of("$defs", "word", "pattern"))) {
      assertThat(at(path.toArray(String[]::new)))
          .extracting("text")
          .isEqualTo("^" + CardReader.KEBAB + "$");
    }
  }

  private Yaml at(String... path) {
    Yaml at = schema;
    for (String key : path) {
      at =
          ((Yaml.Mapping) at)
              .entries().stream()
                  .filter(entry -> entry.key().text().equals(key))
                  .findFirst()
                  .orElseThrow()
                  .value();
    }
    return at;
  }

  private static List<String> keys(Yaml mapping) {
    return ((Yaml.Mapping) mapping).entries().stream().map(entry -> entry.key().text()).toList();
  }

  private static List<String> texts(Yaml sequence) {
    return ((Yaml.Sequence) sequence)
        .items().stream().map(item -> ((Yaml.Scalar) item).text()).toList();
  }

  private static Yaml schema() {
    String name = "/asyncmend/recipes/recipe.schema.json";
    try (InputStream stream = SchemaTest.class.getResourceAsStream(name)) {
      assertThat(stream).isNotNull();
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Complaints complaints = new Complaints(name);
      Yaml schema = YamlReader.read(text, complaints).orElseThrow();
      assertThat(complaints.sorted()).isEmpty();
      return schema;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
