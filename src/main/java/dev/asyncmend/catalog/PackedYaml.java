package dev.asyncmend.catalog;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pieces of YAML as bytes. */
final class PackedYaml {
  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;
  private static final Yaml.Kind[] KINDS = Yaml.Kind.values();

  private PackedYaml() {}

  static void write(Yaml piece, DataOutputStream out) throws IOException {
    if (piece instanceof Yaml.Scalar scalar) {
      out.writeByte(SCALAR);
      CardPack.text(scalar.text(), out);
      out.writeByte(scalar.kind().ordinal());
    } else if (piece instanceof Yaml.Sequence sequence) {
      out.writeByte(SEQUENCE);
      out.writeInt(sequence.items().size());
      for (Yaml item : sequence.items()) {
        write(item, out);
      }
    } else if (piece instanceof Yaml.Mapping mapping) {
      out.writeByte(MAPPING);
      out.writeInt(mapping.entries().size());
      for (Yaml.Entry entry : mapping.entries()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
    }
    out.writeInt(piece.line());
    out.writeInt(piece.column());
  }

  static Yaml read(DataInputStream in) throws IOException {
    int what = in.readByte();
    if (what == SCALAR) {
      String text = CardPack.text(in);
      Yaml.Kind kind = KINDS[in.readByte()];
      return new Yaml.Scalar(in.readInt(), in.readInt(), text, kind);
    }
    int size = in.readInt();
    if (what == SEQUENCE) {
      List<Yaml> items = new ArrayList<>(size);
      for (int at = 0; at < size; at++) {
        items.add(read(in));
      }
      return new Yaml.Sequence(in.readInt(), in.readInt(), items);
    }
    List<Yaml.Entry> entries = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      entries.add(new Yaml.Entry((Yaml.Scalar) read(in), read(in)));
    }
    return new Yaml.Mapping(in.readInt(), in.readInt(), entries);
  }
}
