package dev.asyncmend.engine.cache;

import dev.asyncmend.index.ModuleSummary;
import dev.asyncmend.index.SummaryCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is known about the files of one project. Safe to use from several threads. */
final class Facts implements AutoCloseable {
  /** Longer names are not kept. */
  private static final int LONGEST_NAME = 4096;

  private final Path top;
  private final Vault vault;
  private final Pack pack;
  private final Draft draft;
  private final Questions questions;
  private final Map<String, Sighting> seen = new ConcurrentHashMap<>();
  private final Map<ContentKey, Content> contents = new ConcurrentHashMap<>();
  private volatile boolean news;

  private Facts(Path top, Vault vault) {
    this.top = top;
    this.vault = vault;
    this.pack = Pack.open(vault.pack(top), vault.owner(top));
    this.draft = new Draft(vault);
    this.questions = Questions.of(pack.questions());
    for (Sighting kept : pack.sightings().values()) {
      kept.content().ifPresent(content -> contents.put(content.key(), content));
    }
  }

  /** What {@code vault} has about the project below {@code top}. */
  static Facts about(Path top, Vault vault) {
    return new Facts(top, vault);
  }

  /** A file of the project, or one that it imports. */
  FactFile file(Path path, FactFile.Supply supply) {
    String name = name(path);
    Sighting sighting =
        name.length() > LONGEST_NAME ? null : seen.computeIfAbsent(name, key -> look(key, path));
    return new FactFile(supply, path, this, sighting);
  }

  private String name(Path path) {
    Path name = path.startsWith(top) ? top.relativize(path) : path;
    return name.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private @Nullable Sighting look(String name, Path path) {
    Stamp now = Stamp.of(path, vault.clock()).orElse(null);
    if (now == null) {
      return null;
    }
    Sighting kept = pack.sightings().get(name);
    if (kept != null && now.equals(kept.stamp()) && !now.equals(Stamp.NEVER)) {
      return new Sighting(
          now, questions.take(pack.questions(), kept.answers()), kept.content().orElse(null));
    }
    news = true;
    return new Sighting(now, 0, null);
  }

  /** Whether a file is what it was when it was looked at. */
  boolean steady(Sighting sighting, Path path, FactFile.Supply supply) {
    Stamp then = sighting.stamp();
    if (!then.equals(Stamp.NEVER)) {
      return Stamp.of(path, vault.clock()).filter(then::equals).isPresent();
    }
    try {
      ContentKey now = ContentKey.of(supply.bytes());
      return sighting.content().filter(content -> content.key().equals(now)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** The facts about a content, if they are kept. */
  Optional<ModuleSummary> before(String key) {
    return ContentKey.parse(key)
        .map(contents::get)
        .flatMap(Content::kept)
        .flatMap(it -> Optional.ofNullable(it.summary()));
  }

  Questions questions() {
    return questions;
  }

  /** Keeps answers about a file. */
  void answered(Sighting sighting, long answers) {
    sighting.answer(answers);
    news = true;
  }

  /** The content that these bytes are, which were read from the file of {@code sighting}. */
  Content content(Sighting sighting, byte[] bytes) {
    Content content = contents.computeIfAbsent(ContentKey.of(bytes), key -> new Content(key, null));
    if (sighting.content().orElse(null) != content) {
      sighting.holds(content);
      news = true;
    }
    return content;
  }

  /** Keeps the facts of a content; null for one that is no Python. */
  void learn(Content content, @Nullable ModuleSummary summary) {
    news = true;
    if (summary == null) {
      content.lies(Place.NOWHERE);
      return;
    }
    try {
      content.lies(draft.add(SummaryCodec.write(summary)));
    } catch (IOException e) {
      vault.fails(e);
    }
  }

  /**
   * Puts on disk what was learned, beside what was known before about files that are still there.
   * Where another run did so in the meantime, the last one wins, and keeps what the other one knew
   * and this one does not.
   */
  void save() throws IOException {
    if (!news) {
      vault.touch(vault.pack(top));
      return;
    }
    try (Pack latest = Pack.open(vault.pack(top), vault.owner(top))) {
      Map<String, Sighting> all = new TreeMap<>();
      latest.sightings().forEach((name, kept) -> keep(latest, name, kept, all));
      all.putAll(seen);
      draft.finish(vault.pack(top), new Table(vault.owner(top), questions.all(), all));
    }
    vault.sweep();
  }

  private void keep(Pack latest, String name, Sighting kept, Map<String, Sighting> all) {
    if (!seen.containsKey(name) && Files.exists(top.resolve(name))) {
      long answers = questions.take(latest.questions(), kept.answers());
      all.put(name, new Sighting(kept.stamp(), answers, kept.content().orElse(null)));
    }
  }

  @Override
  public void close() {
    pack.close();
    draft.close();
  }
}
