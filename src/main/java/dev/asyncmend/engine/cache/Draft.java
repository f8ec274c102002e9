package dev.asyncmend.engine.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pack in the making: a file of its own, so that summaries need no memory, which gets the pack's
 * name in one step when it is whole. Safe to use from several threads.
 */
final class Draft implements AutoCloseable {
  private final Vault vault;
  private @Nullable Path file;
  private @Nullable Blobs blobs;
  private long size;

  /** A draft in the folder of {@code vault}; nothing happens there before something is added. */
  Draft(Vault vault) {
    this.vault = vault;
  }

  /** Adds the bytes of a summary. */
  synchronized Place add(byte[] bytes) throws IOException {
    Blobs open = open();
    Place place = new Place(open, size, bytes.length, Content.sum(bytes));
    open.write(size, bytes);
    size += bytes.length;
    return place;
  }

  /** Adds the summaries from other packs that the table speaks of, and becomes {@code target}. */
  synchronized void finish(Path target, Table table) throws IOException {
    Blobs open = open();
    Map<ContentKey, Content> own = new HashMap<>();
    Map<String, Sighting> sightings = new LinkedHashMap<>();
    for (Map.Entry<String, Sighting> entry : table.sightings().entrySet()) {
      sightings.put(entry.getKey(), own(entry.getValue(), own));
    }
    byte[] bytes = new Table(table.owner(), table.questions(), sightings).bytes();
    open.write(size, bytes);
    open.write(size + bytes.length, Pack.tail(size, bytes));
    open.close();
    blobs = null;
    if (file != null) {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      file = null;
    }
  }

  /** The same sighting with a content in this draft. */
  private Sighting own(Sighting sighting, Map<ContentKey, Content> own) throws IOException {
    Content content = sighting.content().orElse(null);
    Content mine = content == null ? null : own.get(content.key());
    if (content != null && mine == null) {
      Place place = content.place().orElse(null);
      mine = new Content(content.key(), place == null ? null : moved(place));
      own.put(content.key(), mine);
    }
    return new Sighting(sighting.stamp(), sighting.answers(), mine);
  }

  private Place moved(Place place) throws IOException {
    Blobs from = place.blobs();
    return from == null || from == blobs ? place : add(from.read(place.offset(), place.length()));
  }

  private Blobs open() throws IOException {
    Blobs open = blobs;
    if (open == null) {
      Path made = vault.draft();
      open = new Blobs(FileChannel.open(made, StandardOpenOption.READ, StandardOpenOption.WRITE));
      file = made;
      blobs = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    try {
      if (blobs != null) {
        blobs.close();
      }
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return; // somebody sweeps it up one day
    }
  }
}
