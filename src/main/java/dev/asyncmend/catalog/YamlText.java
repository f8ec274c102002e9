package dev.asyncmend.catalog;

import java.util.List;
import java.util.Optional;

/** YAML that is no card, for whoever has files of that kind. */
public final class YamlText {
  private YamlText() {}

  /** What became of reading a text. */
  public sealed interface Result {}

  /** It holds this. */
  public record Read(Yaml root) implements Result {}

  /** It is no YAML, or has a key twice. */
  public record Wrong(List<CardError> errors) implements Result {
    /** Takes a copy of the list. */
    public Wrong {
      errors = List.copyOf(errors);
    }
  }

  /**
   * Reads a text, which has to hold something.
   *
   * @param origin the file, for the errors
   */
  public static Result read(String text, String origin) {
    Complaints complaints = new Complaints(origin);
    Optional<Yaml> root = YamlReader.read(text, complaints);
    return root.isPresent() && complaints.isEmpty()
        ? new Read(root.get())
        : new Wrong(complaints.sorted());
  }
}
