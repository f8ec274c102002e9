package dev.asyncmend.engine;

/** A file that comes from standard input instead of the disk. */
public final class PipedFile {
  private final String name;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param name what it is called, relative to the current folder or absolute; it need not exist
   * @param bytes what it holds; taken over and not to be changed any more
   */
  public PipedFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }
}
