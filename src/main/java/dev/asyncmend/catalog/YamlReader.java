package dev.asyncmend.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML 1.2 into pieces that know their place; the only user of the YAML library. */
final class YamlReader {
  private static final int DEEPEST = 20;

  private final Complaints complaints;

  private YamlReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** The document {@code text}; empty, with a complaint, where it is no YAML or has no content. */
  static Optional<Yaml> read(String text, Complaints complaints) {
    return new YamlReader(complaints).read(text);
  }

  private Optional<Yaml> read(String text) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setAllowNonScalarKeys(true).build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isEmpty()) {
        complaints.add(1, 1, "there is nothing in it");
      }
      return node.flatMap(root -> Optional.ofNullable(piece(root, 0)));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      int line = mark.map(Mark::getLine).orElse(0) + 1;
      int column = mark.map(Mark::getColumn).orElse(0) + 1;
      complaints.add(line, column, "this is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      complaints.add(1, 1, "this is no YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private @Nullable Yaml piece(Node node, int depth) {
    int line = line(node);
    int column = column(node);
    if (depth > DEEPEST) {
      complaints.add(line, column, "this is nested too deeply");
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      return new Yaml.Scalar(line, column, scalar.getValue(), kind(scalar));
    }
    if (node instanceof SequenceNode sequence) {
      List<Yaml> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        Yaml piece = piece(item, depth + 1);
        if (piece != null) {
          items.add(piece);
        }
      }
      return new Yaml.Sequence(line, column, List.copyOf(items));
    }
    return node instanceof MappingNode mapping ? mapping(mapping, depth) : null;
  }

  private Yaml mapping(MappingNode mapping, int depth) {
    List<Yaml.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      if (!(key instanceof ScalarNode scalar)) {
        complaints.add(line(key), column(key), "a key has to be a word");
        continue;
      }
      String name = scalar.getValue();
      if (!keys.add(name)) {
        complaints.add(line(key), column(key), "the key `" + name + "` is there twice");
        continue;
      }
      Yaml value = piece(tuple.getValueNode(), depth + 1);
      if (value != null) {
        Yaml.Scalar word = new Yaml.Scalar(line(key), column(key), name, Yaml.Kind.TEXT);
        entries.add(new Yaml.Entry(word, value));
      }
    }
    return new Yaml.Mapping(line(mapping), column(mapping), List.copyOf(entries));
  }

  private static Yaml.Kind kind(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.INT)) {
      return Yaml.Kind.NUMBER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return Yaml.Kind.FRACTION;
    }
    if (tag.equals(Tag.BOOL)) {
      return Yaml.Kind.SWITCH;
    }
    return tag.equals(Tag.NULL) ? Yaml.Kind.NOTHING : Yaml.Kind.TEXT;
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0) + 1;
  }
}
