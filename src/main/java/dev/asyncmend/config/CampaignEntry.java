package dev.asyncmend.config;

import dev.asyncmend.edit.Level;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One repository of a campaign, with what holds for all of them where it says nothing itself.
 *
 * @param at where it is written
 * @param name what people know it by; no other of the campaign has it
 * @param url what git clones, without a password; empty where {@code path} is given
 * @param path a clone that is there already, absolute; null where {@code url} is given
 * @param select what is looked for; null where nothing is said
 * @param extendSelect what is looked for besides
 * @param ignore what is not looked for
 * @param level the weakest fixes that may be applied; null where nothing is said
 * @param pr what is said about pull requests
 * @param text all that is said, in one text: equal for entries that say the same
 */
public record CampaignEntry(
    Spot at,
    String name,
    String url,
    @Nullable Path path,
    @Nullable List<Setting<String>> select,
    @Nullable List<Setting<String>> extendSelect,
    @Nullable List<Setting<String>> ignore,
    @Nullable Setting<Level> level,
    PrSettings pr,
    String text) {

  /** The same under another name. */
  CampaignEntry called(String other) {
    return new CampaignEntry(at, other, url, path, select, extendSelect, ignore, level, pr, text);
  }

  /** Where it is, as people may read it: an address without a user, or a folder. */
  public String place() {
    return path == null ? url.replaceAll("(?<=://)[^/@]*@", "") : path.toString();
  }
}
