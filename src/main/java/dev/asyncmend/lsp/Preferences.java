package dev.asyncmend.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.asyncmend.edit.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an editor's user wants, whatever project it is: the settings below {@code asyncmend}.
 *
 * @param select the only recipes to look for; empty for those of the project
 * @param extendSelect recipes besides
 * @param ignore recipes that are left out
 * @param level the weakest fixes that "fix all" applies; null: as the project says
 * @param python an interpreter, or the folder of an environment; empty: as on the command line
 * @param configuration the file with the configuration; empty: the nearest one
 * @param showSyntaxErrors whether a file that is no Python gets a diagnostic that says so
 * @param problems what could not be understood, as sentences
 */
public record Preferences(
    List<String> select,
    List<String> extendSelect,
    List<String> ignore,
    @Nullable Level level,
    String python,
    String configuration,
    boolean showSyntaxErrors,
    List<String> problems) {

  /** Nobody wants anything. */
  public static final Preferences NONE = of(null);

  private static final Set<String> KEYS =
      Set.of(
          "select",
          "extendSelect",
          "ignore",
          "level",
          "python",
          "configuration",
          "showSyntaxErrors");

  /** Takes copies of the lists. */
  public Preferences {
    select = List.copyOf(select);
    extendSelect = List.copyOf(extendSelect);
    ignore = List.copyOf(ignore);
    problems = List.copyOf(problems);
  }

  /** What {@code given} says, in JSON; null, or anything but an object, says nothing. */
  static Preferences of(@Nullable Object given) {
    JsonObject object = given instanceof JsonObject json ? json : new JsonObject();
    JsonObject own = object.get("settings") instanceof JsonObject inner ? inner : object;
    List<String> problems = new ArrayList<>();
    for (String key : own.keySet()) {
      if (!KEYS.contains(key)) {
        problems.add("there is no setting `asyncmend." + key + "`");
      }
    }
    return new Preferences(
        texts(own, "select", problems),
        texts(own, "extendSelect", problems),
        texts(own, "ignore", problems),
        level(own, problems),
        text(own, "python", problems),
        text(own, "configuration", problems),
        !"false".equals(plain(own.get("showSyntaxErrors"))),
        problems);
  }

  private static @Nullable Level level(JsonObject object, List<String> problems) {
    String word = text(object, "level", problems);
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "safe" -> Level.SAFE;
      case "unsafe" -> Level.UNSAFE;
      default -> {
        problems.add("`asyncmend.level` wants safe or unsafe, not " + word);
        yield null;
      }
    };
  }

  private static List<String> texts(JsonObject object, String key, List<String> problems) {
    JsonElement value = object.get(key);
    if (value instanceof JsonArray array) {
      List<String> texts = new ArrayList<>();
      array.forEach(one -> texts.add(plain(one)));
      return texts;
    }
    String one = text(object, key, problems);
    return one.isEmpty() ? List.of() : List.of(one.split("\\s*,\\s*", -1));
  }

  private static String text(JsonObject object, String key, List<String> problems) {
    JsonElement value = object.get(key);
    if (value != null && !value.isJsonPrimitive() && !value.isJsonNull()) {
      problems.add("`asyncmend." + key + "` wants a text");
    }
    return plain(value);
  }

  private static String plain(@Nullable JsonElement value) {
    return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
  }
}
