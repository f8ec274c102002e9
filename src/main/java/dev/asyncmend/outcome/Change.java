package dev.asyncmend.outcome;

/** The bytes of a file before and after its fixes. */
public final class Change {
  private final String patchPath;
  private final byte[] before;
  private final byte[] after;

  /**
   * A change. The arrays are taken over and must not be changed any more.
   *
   * @param patchPath the file as a patch names it: relative to the root of its repository
   * @param before what the file held when it was read
   * @param after what it is to hold
   */
  public Change(String patchPath, byte[] before, byte[] after) {
    this.patchPath = patchPath;
    this.before = before;
    this.after = after;
  }

  /** The file as a patch names it: relative to the root of its repository. */
  public String patchPath() {
    return patchPath;
  }

  /** What the file held when it was read; not to be changed. */
  public byte[] before() {
    return before;
  }

  /** What the file is to hold; not to be changed. */
  public byte[] after() {
    return after;
  }
}
