package dev.asyncmend.embedded;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.asyncmend.embedded.Structure.Cell;
import dev.asyncmend.embedded.Structure.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a notebook. Outputs and pictures are passed over. */
final class StructureReader {
  /** As Python's {@code json} reads it, which takes NaN; a name twice would be ambiguous. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final JsonParser json;
  private final List<Cell> cells = new ArrayList<>();
  private int format;
  private @Nullable String language;
  private @Nullable String kernel;

  /** Something that reads the value of a member, at whose first token the parser stands. */
  @FunctionalInterface
  private interface Member {
    void read(String name) throws IOException, NotNotebook;
  }

  private StructureReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads a notebook.
   *
   * @throws NotNotebook where the bytes are none
   */
  static Structure read(byte[] bytes) throws NotNotebook {
    try (JsonParser json = JSON.createParser(bytes)) {
      return new StructureReader(json).notebook();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new NotNotebook(line, "a notebook is JSON, and this is not: " + what);
    } catch (IOException e) {
      throw new NotNotebook(1, String.valueOf(e.getMessage()));
    }
  }

  private Structure notebook() throws IOException, NotNotebook {
    require(json.nextToken() == JsonToken.START_OBJECT, "a notebook is a JSON object");
    members(this::member);
    require(json.nextToken() == null, "something follows the end of the notebook");
    return new Structure(format, language == null ? kernel : language, List.copyOf(cells));
  }

  private void member(String name) throws IOException, NotNotebook {
    switch (name) {
      case "nbformat" -> format = json.getValueAsInt();
      case "metadata" -> members(this::metadata);
      case "cells" -> {
        require(json.currentToken() == JsonToken.START_ARRAY, "`cells` is no list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
          require(json.currentToken() == JsonToken.START_OBJECT, "a cell is a JSON object");
          cells.add(new CellReader().read(cells.size() + 1));
        }
      }
      default -> json.skipChildren();
    }
  }

  private void metadata(String name) throws IOException, NotNotebook {
    switch (name) {
      case "language_info" -> members(key -> language = word(key, "name", language));
      case "kernelspec" -> members(key -> kernel = word(key, "language", kernel));
      default -> json.skipChildren();
    }
  }

  private @Nullable String word(String key, String wanted, @Nullable String before)
      throws IOException {
    if (key.equals(wanted) && json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getText().toLowerCase(Locale.ROOT);
    }
    json.skipChildren();
    return before;
  }

  /** Reads the members of the object at which the parser stands; passes over anything else. */
  private void members(Member member) throws IOException, NotNotebook {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      member.read(name);
    }
  }

  private void require(boolean so, String otherwise) throws NotNotebook {
    if (!so) {
      throw new NotNotebook(json.currentTokenLocation().getLineNr(), otherwise);
    }
  }

  private int here() {
    return Math.toIntExact(json.currentTokenLocation().getByteOffset());
  }

  /** One cell. */
  private final class CellReader {
    private boolean code;
    private @Nullable String own;
    private Source source = Source.NONE;

    Cell read(int number) throws IOException, NotNotebook {
      members(this::member);
      return new Cell(number, code, own, source);
    }

    private void member(String name) throws IOException, NotNotebook {
      switch (name) {
        case "cell_type" -> code = "code".equals(json.getValueAsString());
        case "source" -> source = source();
        case "metadata" -> members(this::metadata);
        default -> json.skipChildren();
      }
    }

    private void metadata(String name) throws IOException, NotNotebook {
      if (name.equals("vscode")) {
        members(key -> own = word(key, "languageId", own));
      } else {
        json.skipChildren();
      }
    }

    private Source source() throws IOException, NotNotebook {
      int start = here();
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        json.finishToken();
        int end = Math.toIntExact(json.currentLocation().getByteOffset());
        return new Source(start, end, false, List.of(start));
      }
      require(json.currentToken() == JsonToken.START_ARRAY, "the source of a cell is no text");
      List<Integer> strings = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        boolean text = json.currentToken() == JsonToken.VALUE_STRING;
        require(text, "the source of a cell is no list of texts");
        strings.add(here());
      }
      return new Source(start, here() + 1, true, List.copyOf(strings));
    }
  }
}
