package dev.asyncmend.forge;

import java.util.ArrayList;
import java.util.List;

/** What a server says is wrong, on one line: a field of its JSON, or its plain text. */
final class Complaint {
  private static final int LONGEST = 300;

  private Complaint() {}

  /** The words of an answer that refuses; empty where it has none that people can read. */
  static String of(Answer answer) {
    String text = answer.text();
    List<String> words = new ArrayList<>();
    try {
      collect(answer.json(), words);
    } catch (Trouble trouble) {
      boolean page = text.stripLeading().startsWith("<");
      return page ? "" : line(text);
    }
    return line(String.join("; ", words.stream().distinct().toList()));
  }

  /** One line of bounded length in which nothing does anything to a terminal. */
  static String line(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s\u2028\u2029]+", " ").strip();
    String whole = plain.replaceFirst("[.]$", "");
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
  }

  /** GitHub and Gitea say it in message and errors, GitLab in message or error, of any shape. */
  private static void collect(Json json, List<String> words) throws Trouble {
    for (String field : List.of("message", "error", "error_description", "errors")) {
      if (json.has(field)) {
        gather(json.at(field), words);
      }
    }
    if (!json.has("message") && json.has("code") && json.at("code").isText()) {
      words.add(detail(json));
    }
  }

  private static void gather(Json json, List<String> words) throws Trouble {
    if (json.isText()) {
      words.add(json.text());
      return;
    }
    if (json.isList()) {
      for (Json element : json.list()) {
        gather(element, words);
      }
      return;
    }
    int before = words.size();
    collect(json, words);
    if (words.size() == before) {
      fields(json, words);
    }
  }

  /** {@code {"title": ["is too long"]}} is "title is too long". */
  private static void fields(Json json, List<String> words) throws Trouble {
    for (String name : json.names()) {
      if (json.at(name).isList()) {
        for (Json element : json.at(name).list()) {
          words.add(element.isText() ? name + " " + element.text() : name);
        }
      }
    }
  }

  private static String detail(Json json) throws Trouble {
    return (json.textOrEmpty("resource") + " " + json.textOrEmpty("field")).strip()
        + ": "
        + json.text("code");
  }
}
