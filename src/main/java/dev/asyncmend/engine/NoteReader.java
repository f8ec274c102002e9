package dev.asyncmend.engine;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Reason;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Span;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the findings that {@link NoteWriter} wrote. What nobody wrote is an {@link IOException}.
 */
final class NoteReader {
  static final int BEFORE = 0;
  static final int AFTER = 1;
  static final int REPLACE = 2;
  static final int DELETE = 3;
  static final int NAME = 4;
  static final int IMPORT = 5;

  private static final Level[] LEVELS = Level.values();

  private final DataInputStream in;
  private final Map<String, Card> cards;

  /**
   * A reader.
   *
   * @param cards those that findings may have, by their ids
   */
  NoteReader(DataInputStream in, Map<String, Card> cards) {
    this.in = in;
    this.cards = cards;
  }

  /** Reads one thing. */
  @FunctionalInterface
  interface Reader<T> {
    T read() throws IOException;
  }

  <T> List<T> each(Reader<? extends T> reader) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IOException("no list");
    }
    List<T> all = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      all.add(reader.read());
    }
    return all;
  }

  @Nullable String textOrNull() throws IOException {
    int length = in.readInt();
    if (length < -1 || length > in.available()) {
      throw new IOException("no text");
    }
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_16BE);
  }

  String text() throws IOException {
    String text = textOrNull();
    if (text == null) {
      throw new IOException("a text is missing");
    }
    return text;
  }

  /** A finding. */
  Note note() throws IOException {
    Finding finding = finding();
    return new Note(
        finding, text(), text(), each(this::step), each(this::textEdit), in.readBoolean());
  }

  private Finding finding() throws IOException {
    Card card = cards.get(text());
    if (card == null) {
      throw new IOException("no such recipe");
    }
    String path = text();
    Span span = span();
    String message = text();
    Level level = level();
    Fix fix = in.readBoolean() ? new Fix(level(), text(), each(this::edits)) : null;
    return new Finding(card, path, span, message, level, fix, textOrNull(), each(this::reason));
  }

  private Level level() throws IOException {
    int ordinal = in.readByte();
    if (ordinal < 0 || ordinal >= LEVELS.length) {
      throw new IOException("no level");
    }
    return LEVELS[ordinal];
  }

  private FileEdits edits() throws IOException {
    return new FileEdits(text(), each(this::edit));
  }

  private Edit edit() throws IOException {
    int kind = in.readByte();
    int first = in.readInt();
    int last = in.readInt();
    if (kind == DELETE) {
      textOrNull();
      return new Edit.Delete(first, last);
    }
    String text = text();
    return switch (kind) {
      case BEFORE -> new Edit.InsertBefore(first, text);
      case AFTER -> new Edit.InsertAfter(first, text);
      case REPLACE -> new Edit.Replace(first, last, text);
      case NAME -> new Edit.TakeName(text, first, last);
      case IMPORT ->
          new Edit.NeedImport(QName.of(text), textOrNull(), textOrNull(), first, in.readBoolean());
      default -> throw new IOException("no edit");
    };
  }

  private Reason reason() throws IOException {
    return new Reason(text(), in.readInt(), text());
  }

  private Step step() throws IOException {
    return new Step(text(), in.readInt(), text());
  }

  private TextEdit textEdit() throws IOException {
    return new TextEdit(text(), span(), position(), position(), text());
  }

  private Span span() throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private Position position() throws IOException {
    return new Position(in.readInt(), in.readInt());
  }
}
