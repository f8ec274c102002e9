package dev.asyncmend.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives each repository of a campaign a name, and notes those that are there twice. */
final class CampaignNames {
  private CampaignNames() {}

  static List<CampaignEntry> given(List<CampaignEntry> entries, Problems problems) {
    Map<String, CampaignEntry> places = new HashMap<>();
    Map<String, CampaignEntry> names = new HashMap<>();
    for (CampaignEntry entry : entries) {
      once(places, entry.place() + "@" + base(entry), entry, "this repository", problems);
      if (!entry.name().isEmpty()) {
        once(names, entry.name(), entry, "the name `" + entry.name() + "`", problems);
      }
    }
    // A short name where that tells them apart, else a longer one.
    List<Function<CampaignEntry, String>> forms =
        List.of(one -> last(one, 2), one -> plain(one), CampaignNames::whole);
    List<CampaignEntry> named = entries;
    for (Function<CampaignEntry, String> form : forms) {
      named = named(named, form);
    }
    return named;
  }

  private static void once(
      Map<String, CampaignEntry> seen,
      String key,
      CampaignEntry entry,
      String what,
      Problems problems) {
    CampaignEntry first = seen.putIfAbsent(key, entry);
    if (first != null) {
      problems.add(entry.at(), what + " is there already, in line " + first.at().line());
    }
  }

  /** Names those that have none yet, where no two get the same. */
  private static List<CampaignEntry> named(
      List<CampaignEntry> entries, Function<CampaignEntry, String> form) {
    Map<String, Long> count =
        entries.stream()
            .map(one -> one.name().isEmpty() ? form.apply(one) : one.name())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    List<CampaignEntry> named = new ArrayList<>();
    for (CampaignEntry one : entries) {
      boolean free = one.name().isEmpty() && count.getOrDefault(form.apply(one), 0L) == 1;
      named.add(free ? one.called(form.apply(one)) : one);
    }
    return named;
  }

  private static String whole(CampaignEntry entry) {
    return plain(entry) + (base(entry).isEmpty() ? "" : "@" + base(entry));
  }

  private static String base(CampaignEntry entry) {
    Setting<String> base = entry.pr().base();
    return base == null ? "" : base.value();
  }

  /** An address without scheme, user and ending. */
  private static String plain(CampaignEntry entry) {
    String plain =
        entry
            .place()
            .replaceFirst("^[a-zA-Z0-9+.-]+://", "")
            .replaceFirst("^[^/@:]*@", "")
            .replaceFirst("/+$", "")
            .replaceFirst("[.]git$", "")
            .replaceFirst("^/+", "");
    return plain.isEmpty() ? entry.place() : plain;
  }

  /** The last parts of an address. */
  private static String last(CampaignEntry entry, int parts) {
    String[] all = plain(entry).split("[/:\\\\]+", -1);
    int from = Math.max(0, all.length - (entry.path() == null ? parts : 1));
    return String.join("/", List.of(all).subList(from, all.length));
  }
}
