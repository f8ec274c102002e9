package dev.asyncmend.report;

/** A name as a shell reads it, to be copied from a terminal. */
public final class ShellWord {
  private ShellWord() {}

  /**
   * The name itself, or in quotes where it has signs that mean something to a shell. Quotes do not
   * keep a program from taking a name for an option; {@link Plain#path} does.
   */
  public static String of(String name) {
    String path = Plain.path(name);
    boolean plain = !name.isEmpty() && path.chars().allMatch(unit -> plain((char) unit));
    return plain ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  private static boolean plain(char unit) {
    return Character.isLetterOrDigit(unit) || "/._-+".indexOf(unit) >= 0;
  }
}
