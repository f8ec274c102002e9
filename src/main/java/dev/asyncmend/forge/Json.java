package dev.asyncmend.forge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of JSON that a server sent; what is asked of it and is not there is a failure. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String place;
  private final @Nullable Object value;

  private Json(String place, @Nullable Object value) {
    this.place = place;
    this.value = value;
  }

  /** Reads a whole text. */
  static Json read(String text) throws Trouble {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw Trouble.garbled("it is empty");
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw Trouble.garbled("there is something behind the JSON");
      }
      return new Json("", value);
    } catch (IOException e) {
      throw Trouble.garbled("it is not JSON, or half of it");
    }
  }

  /** Writes maps, collections, texts, numbers, truth values and null. */
  static String write(@Nullable Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A field of an object; fails where it is not there. It may be null. */
  Json at(String name) throws Trouble {
    if (value instanceof Map<?, ?> fields && fields.containsKey(name)) {
      return new Json(place + "." + name, fields.get(name));
    }
    throw missing(name);
  }

  /** Whether this is an object with a field of that name that is not null. */
  boolean has(String name) {
    return value instanceof Map<?, ?> fields && fields.get(name) != null;
  }

  /** Whether this is null. */
  boolean isNull() {
    return value == null;
  }

  /** Whether this is a text. */
  boolean isText() {
    return value instanceof String;
  }

  /** Whether this is an array. */
  boolean isList() {
    return value instanceof List;
  }

  /** The names of the fields of an object; none where it is something else. */
  List<String> names() {
    return value instanceof Map<?, ?> fields
        ? fields.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The text of a field. */
  String text(String name) throws Trouble {
    return at(name).text();
  }

  /** The text of a field; empty where it is null, or not there. */
  String textOrEmpty(String name) throws Trouble {
    return has(name) ? text(name) : "";
  }

  /** A text, or a whole number as text. */
  String text() throws Trouble {
    if (value instanceof String || value instanceof BigInteger) {
      return value.toString();
    }
    throw unexpected("text");
  }

  /** The truth value of a field; false where it is null, or not there. */
  boolean is(String name) throws Trouble {
    if (!has(name)) {
      return false;
    }
    Json field = at(name);
    if (field.value instanceof Boolean truth) {
      return truth;
    }
    throw field.unexpected("true or false");
  }

  /** The elements of an array. */
  List<Json> list() throws Trouble {
    if (!(value instanceof List<?> elements)) {
      throw unexpected("a list");
    }
    List<Json> found = new ArrayList<>();
    for (Object element : elements) {
      found.add(new Json(place + "[" + found.size() + "]", element));
    }
    return found;
  }

  private Trouble missing(String name) {
    return Trouble.garbled("it has no `" + (place + "." + name).replaceFirst("^[.]", "") + "`");
  }

  private Trouble unexpected(String what) {
    String where = place.isEmpty() ? "it" : "`" + place.replaceFirst("^[.]", "") + "`";
    return Trouble.garbled(where + " is not " + what);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static List<@Nullable Object> array(JsonParser parser) throws IOException {
    List<@Nullable Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> fields) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        json.writeFieldName(String.valueOf(field.getKey()));
        write(field.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> elements) {
      json.writeStartArray();
      for (Object element : elements) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }
}
