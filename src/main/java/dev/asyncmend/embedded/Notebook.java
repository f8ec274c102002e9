package dev.asyncmend.embedded;

import dev.asyncmend.text.Container;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.Encoded;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.Section;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Jupyter notebook as one Python module: its code cells one below another, between comments that
 * say where each begins and ends. Where every line of code has a line of the file for itself, as
 * Jupyter writes it, lines of the text are lines of the file.
 */
final class Notebook implements Container {
  private static final int OLDEST = 4;
  private static final String PYTHON = "python";

  private final byte[] bytes;
  private final Transcript transcript;

  private Notebook(byte[] bytes, Transcript transcript) {
    this.bytes = bytes;
    this.transcript = transcript;
  }

  /** The text of a notebook; empty where its kernel speaks another language. */
  static Decoded read(byte[] bytes) {
    Decoded decoded = SourceText.utf8(bytes);
    if (!(decoded instanceof Decoded.Ok ok)) {
      return decoded;
    }
    try {
      Notebook notebook = read(bytes, ok.text());
      return new Decoded.Ok(SourceText.inside(notebook, notebook.transcript.chars()));
    } catch (NotNotebook e) {
      return new Decoded.Bad(e.line(), e.reason());
    }
  }

  private static Notebook read(byte[] bytes, SourceText raw) throws NotNotebook {
    if (raw.chars().startsWith("\uFEFF")) {
      throw new NotNotebook(1, "it begins with a byte order mark, which Jupyter does not read");
    }
    Structure structure = StructureReader.read(bytes);
    if (structure.format() < OLDEST) {
      throw new NotNotebook(
          1,
          structure.format() == 0
              ? "it has no `nbformat`, as every notebook has"
              : "it is in the old format "
                  + structure.format()
                  + "; `jupyter nbconvert --to notebook --inplace` brings it up to date");
    }
    String language = structure.language();
    boolean python = language == null || language.equals(PYTHON);
    return new Notebook(bytes, Transcript.of(bytes, python ? cells(bytes, structure) : List.of()));
  }

  private static List<CodeCell> cells(byte[] bytes, Structure structure) {
    List<CodeCell> cells = new ArrayList<>();
    for (Structure.Cell cell : structure.cells()) {
      if (cell.code()) {
        cells.add(CodeCell.of(cell, code(bytes, cell.source())));
      }
    }
    return cells;
  }

  /** The code that a source stands for. */
  static String code(byte[] bytes, Structure.Source source) {
    StringBuilder code = new StringBuilder();
    source.strings().forEach(start -> code.append(Literal.at(bytes, start).text()));
    return code.toString();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public Encoded encode(String edited) {
    Recoding recoding = Recoding.of(bytes, transcript, edited);
    if (recoding instanceof Recoding.Refused refused) {
      return new Encoded.Bad(new Span(0, 0), refused.reason());
    }
    byte[] after = ((Recoding.Done) recoding).apply(bytes);
    String objection = objection(after, edited);
    return objection == null
        ? new Encoded.Ok(after)
        : new Encoded.Bad(new Span(0, 0), "its notebook " + objection);
  }

  /** What is wrong with the bytes that an edit made; null where they are what they should be. */
  private @Nullable String objection(byte[] after, String edited) {
    if (!(read(after) instanceof Decoded.Ok ok) || !ok.text().chars().equals(edited)) {
      return "would not hold what it should";
    }
    return Proof.objection(bytes, after);
  }

  @Override
  public Decoded reread(byte[] other) {
    return read(other);
  }

  @Override
  public @Nullable Section section(int line) {
    Transcript.Placed placed = transcript.at(line);
    return placed == null ? null : placed.section();
  }

  @Override
  public @Nullable String original(int line) {
    Transcript.Placed placed = transcript.at(line);
    if (placed == null || !placed.cell().masked().get(line - placed.first())) {
      return null;
    }
    return CodeCell.lines(placed.cell().code()).get(line - placed.first()).stripTrailing();
  }

  @Override
  public boolean sealed(int line) {
    Transcript.Placed placed = transcript.at(line);
    return placed == null
        || placed.cell().sealed()
        || placed.cell().masked().get(line - placed.first());
  }

  @Override
  public Position position(int line, int column) {
    Transcript.Placed placed = transcript.at(line);
    if (placed == null) {
      return new Position(line, column);
    }
    int offset = LineMap.of(placed.cell().code()).offset(line - placed.first() + 1, column);
    int at = CellBytes.of(bytes, placed.cell().source()).before(offset);
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    int ahead = new String(bytes, start, at - start, StandardCharsets.UTF_8).length();
    return new Position(Transcript.line(bytes, at), ahead + 1);
  }

  @Override
  public boolean loopRuns() {
    return true;
  }

  @Override
  public List<String> complaints() {
    return transcript.complaints();
  }
}
