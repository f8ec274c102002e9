package dev.asyncmend.engine.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says about files, and where the summaries are in it.
 *
 * @param owner which build of asyncmend wrote it, and about which project
 * @param questions see {@link Questions}
 * @param sightings files by their names
 */
record Table(String owner, List<String> questions, Map<String, Sighting> sightings) {

  /** What is known of a content: nothing but its key, that it is no Python, or its facts. */
  private static final int UNREAD = 0;

  private static final int NO_PYTHON = 1;
  private static final int READ = 2;

  /** The table as bytes. Every place of a content must be in the pack itself. */
  byte[] bytes() throws IOException {
    Map<Content, Integer> numbers = new LinkedHashMap<>();
    for (Sighting sighting : sightings.values()) {
      sighting.content().ifPresent(content -> numbers.putIfAbsent(content, numbers.size()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(owner);
    out.writeInt(questions.size());
    for (String question : questions) {
      out.writeUTF(question);
    }
    out.writeInt(numbers.size());
    for (Content content : numbers.keySet()) {
      write(content.key(), content.place().orElse(null), out);
    }
    out.writeInt(sightings.size());
    for (Map.Entry<String, Sighting> entry : sightings.entrySet()) {
      out.writeUTF(entry.getKey());
      Integer number = entry.getValue().content().map(numbers::get).orElse(null);
      write(entry.getValue(), number == null ? -1 : number, out);
    }
    return bytes.toByteArray();
  }

  private static void write(ContentKey key, @Nullable Place known, DataOutputStream out)
      throws IOException {
    Place place = known == null ? Place.NOWHERE : known;
    out.writeInt(key.size());
    out.writeLong(key.high());
    out.writeLong(key.low());
    out.writeByte(known == null ? UNREAD : place.blobs() == null ? NO_PYTHON : READ);
    out.writeLong(place.offset());
    out.writeInt(place.length());
    out.writeInt(place.sum());
  }

  private static void write(Sighting sighting, int content, DataOutputStream out)
      throws IOException {
    Stamp stamp = sighting.stamp();
    out.writeLong(stamp.size());
    out.writeLong(stamp.modified());
    out.writeLong(stamp.changed());
    out.writeLong(stamp.inode());
    out.writeLong(sighting.answers());
    out.writeInt(content);
  }

  /**
   * The table in {@code bytes}; an exception where these hold none, or that of another owner.
   *
   * @param blobs the pack that it belongs to
   */
  static Table read(byte[] bytes, String owner, Blobs blobs) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!in.readUTF().equals(owner)) {
      throw new IOException("somebody else's");
    }
    List<String> questions = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      questions.add(in.readUTF());
    }
    long size = blobs.size();
    List<Content> contents = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      contents.add(content(in, blobs, size));
    }
    Map<String, Sighting> sightings = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      sightings.put(in.readUTF(), sighting(in, contents));
    }
    return new Table(owner, questions, sightings);
  }

  private static Content content(DataInputStream in, Blobs blobs, long size) throws IOException {
    ContentKey key = new ContentKey(in.readInt(), in.readLong(), in.readLong());
    int state = in.readByte();
    long offset = in.readLong();
    int length = in.readInt();
    if (offset < 0 || length < 0 || offset > size - length) {
      throw new IOException("not in the pack");
    }
    Place place = new Place(state == READ ? blobs : null, offset, length, in.readInt());
    return new Content(key, state == UNREAD ? null : place);
  }

  private static Sighting sighting(DataInputStream in, List<Content> contents) throws IOException {
    Stamp stamp = new Stamp(in.readLong(), in.readLong(), in.readLong(), in.readLong());
    long answers = in.readLong();
    int number = in.readInt();
    if (number < -1 || number >= contents.size()) {
      throw new IOException("no such content");
    }
    @Nullable Content content = number < 0 ? null : contents.get(number);
    return new Sighting(stamp, answers, content);
  }
}
