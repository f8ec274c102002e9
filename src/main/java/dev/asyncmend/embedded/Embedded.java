package dev.asyncmend.embedded;

import dev.asyncmend.text.Decoded;

/** Files of other formats that hold Python. */
public final class Embedded {
  private static final String NOTEBOOK = ".ipynb";

  private Embedded() {}

  /** Whether a file of this name is a notebook. */
  public static boolean notebook(String name) {
    return name.endsWith(NOTEBOOK);
  }

  /** Reads the bytes of a notebook: the Python of its cells as one text. */
  public static Decoded readNotebook(byte[] bytes) {
    return Notebook.read(bytes);
  }
}
