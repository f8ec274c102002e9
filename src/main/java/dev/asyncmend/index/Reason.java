package dev.asyncmend.index;

/**
 * One step of the way that leads to an answer, such as a definition in another file.
 *
 * @param path the file, as the index knows it; of a library, the file of the bundled knowledge
 * @param line where in it, 1-based
 * @param text what is there, in a few words
 */
public record Reason(String path, int line, String text) {
  // Written out: what Java makes for records is linked at its first use, some ms at each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Reason reason
        && line == reason.line
        && path.equals(reason.path)
        && text.equals(reason.text);
  }

  @Override
  public int hashCode() {
    return (path.hashCode() * 31 + line) * 31 + text.hashCode();
  }
}
