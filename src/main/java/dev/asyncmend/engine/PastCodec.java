package dev.asyncmend.engine;

import dev.asyncmend.index.Footing;
import dev.asyncmend.index.Lineage;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.recipe.Card;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is known about the past of a project, as bytes. */
final class PastCodec {
  private PastCodec() {}

  /**
   * The past of a project.
   *
   * @param keys what the files held, by their paths
   * @param files what became of those that were looked at, by their paths
   * @param lineages the classes in each file; none where nobody asked about heirs
   */
  record Whole(
      Map<String, String> keys, Map<String, PastFile> files, Map<String, Lineage> lineages) {}

  /** The bytes of a record. */
  static byte[] write(Whole record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      NoteWriter writer = new NoteWriter(out);
      write(record, writer, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory never fails
    }
    return bytes.toByteArray();
  }

  private static void write(Whole record, NoteWriter writer, DataOutputStream out)
      throws IOException {
    Map<String, Integer> numbers = numbers(record);
    writer.each(List.copyOf(numbers.keySet()), writer::text);
    writer.each(
        List.copyOf(record.keys().entrySet()),
        entry -> {
          writer.text(entry.getKey());
          writer.text(entry.getValue());
        });
    writer.each(
        List.copyOf(record.files().entrySet()),
        entry -> {
          writer.text(entry.getKey());
          file(entry.getValue(), numbers, writer, out);
        });
    writer.each(
        List.copyOf(record.lineages().entrySet()),
        entry -> {
          writer.text(entry.getKey());
          writer.each(List.copyOf(entry.getValue().paths()), writer::text);
          ancestors(entry.getValue(), writer);
        });
  }

  /** Numbers for what footings speak of, which would take most of the room. */
  private static Map<String, Integer> numbers(Whole record) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (PastFile file : record.files().values()) {
      file.footing().paths().forEach(path -> numbers.putIfAbsent(path, numbers.size()));
      file.footing().questions().forEach(it -> numbers.putIfAbsent(it, numbers.size()));
    }
    return numbers;
  }

  private static void ancestors(Lineage lineage, NoteWriter writer) throws IOException {
    writer.each(
        List.copyOf(lineage.ancestors().entrySet()),
        entry -> {
          writer.text(entry.getKey());
          writer.each(entry.getValue(), writer::text);
        });
  }

  private static Lineage lineage(NoteReader reader) throws IOException {
    Set<String> paths = new HashSet<>(reader.each(reader::text));
    Map<String, List<String>> ancestors = new HashMap<>();
    reader.each(() -> ancestors.put(reader.text(), reader.each(reader::text)));
    return new Lineage(ancestors, paths);
  }

  private static void file(
      PastFile file, Map<String, Integer> numbers, NoteWriter writer, DataOutputStream out)
      throws IOException {
    out.writeBoolean(file.footing().everything());
    numbers(file.footing().paths(), numbers, out);
    numbers(file.footing().questions(), numbers, out);
    writer.each(file.notes(), writer::note);
    PastFile.Broken broken = file.broken();
    writer.text(broken == null ? null : broken.reason());
    if (broken != null) {
      out.writeInt(broken.line());
      out.writeInt(broken.column());
    }
  }

  private static void numbers(Set<String> all, Map<String, Integer> numbers, DataOutputStream out)
      throws IOException {
    out.writeInt(all.size());
    for (String one : all) {
      out.writeInt(numbers.getOrDefault(one, 0));
    }
  }

  /** The record in {@code bytes}; empty where they hold none that this program understands. */
  static Optional<Whole> read(byte[] bytes, Map<String, Card> cards) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      NoteReader reader = new NoteReader(in, cards);
      List<String> names = reader.each(reader::text);
      Map<String, String> keys = new TreeMap<>();
      reader.each(() -> keys.put(reader.text(), reader.text()));
      Map<String, PastFile> files = new HashMap<>();
      reader.each(() -> files.put(reader.text(), file(names, reader, in)));
      Map<String, Lineage> lineages = new HashMap<>();
      reader.each(() -> lineages.put(reader.text(), lineage(reader)));
      return Optional.of(new Whole(keys, files, lineages));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // it is found out again
    }
  }

  private static PastFile file(List<String> names, NoteReader reader, DataInputStream in)
      throws IOException {
    boolean everything = in.readBoolean();
    Footing footing = new Footing(some(names, in), some(names, in), everything);
    List<Note> notes = new ArrayList<>(reader.each(reader::note));
    String reason = reader.textOrNull();
    PastFile.Broken broken =
        reason == null ? null : new PastFile.Broken(in.readInt(), in.readInt(), reason);
    return new PastFile(footing, notes, broken);
  }

  private static Set<String> some(List<String> names, DataInputStream in) throws IOException {
    Set<String> some = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      some.add(names.get(in.readInt()));
    }
    return some;
  }
}
