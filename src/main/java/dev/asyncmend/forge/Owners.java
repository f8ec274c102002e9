package dev.asyncmend.forge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What several forges read and write alike: reviewers, labels, texts. */
final class Owners {
  private Owners() {}

  /** The users of a list of code owners, without the sign before their names. */
  static List<String> people(List<String> owners) {
    return owners.stream()
        .filter(owner -> owner.startsWith("@") && !owner.contains("/"))
        .map(owner -> owner.substring(1))
        .distinct()
        .toList();
  }

  /** The teams of one organisation in a list of code owners, by their own names. */
  static List<String> teams(List<String> owners, String organisation) {
    String start = "@" + organisation.toLowerCase(Locale.ROOT) + "/";
    return owners.stream()
        .filter(owner -> owner.toLowerCase(Locale.ROOT).startsWith(start))
        .map(owner -> owner.substring(start.length()))
        .filter(team -> !team.isEmpty() && !team.contains("/"))
        .distinct()
        .toList();
  }

  /** A text whose lines end with line feeds: web forms send carriage returns with them. */
  static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  /** The names in a list of objects such as labels. */
  static List<String> names(Json list) throws Trouble {
    List<String> names = new ArrayList<>();
    for (Json one : list.list()) {
      names.add(one.isText() ? one.text() : one.text("name"));
    }
    return names;
  }
}
