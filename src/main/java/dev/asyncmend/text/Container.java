package dev.asyncmend.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of another format that holds a text: a notebook, whose cells are that text. It knows how
 * an edited text gets back into the file and what the lines of the text are called there. Lines
 * count from 1, columns from 1 and in UTF-16 units.
 */
public interface Container {

  /** Exactly the bytes of the file. */
  byte[] bytes();

  /**
   * The bytes of the file when it holds {@code edited} instead. They are read again: nothing but
   * the text is another one, or there are no bytes.
   */
  Encoded encode(String edited);

  /** Reads other bytes of the same file. */
  Decoded reread(byte[] bytes);

  /** The part of the file that a line of the text is in; null where it is in none. */
  @Nullable Section section(int line);

  /** What the file has in the place of a line of the text; null where that is the same. */
  @Nullable String original(int line);

  /** Whether a line stands for something that nobody may report about or change. */
  boolean sealed(int line);

  /** Where in the file a place of the text is. */
  Position position(int line, int column);

  /** Whether the code outside of functions runs on an event loop and may {@code await}. */
  boolean loopRuns();

  /** What of the file could not be read, each as {@code place: why}. */
  List<String> complaints();
}
