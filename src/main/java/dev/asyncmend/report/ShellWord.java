package dev.asyncmend.report;

/** A name as a shell reads it, to be copied from a terminal. */
public final class ShellWord {
  private ShellWord() {}

  /** The name itself, or in quotes where it has signs that mean something to a shell. */
  public static String of(String name) {
    boolean plain = !name.isEmpty() && !name.startsWith("-");
    plain &= name.chars().allMatch(unit -> plain((char) unit));
    return plain ? name : "'" + Plain.name(name).replace("'", "'\\''") + "'";
  }

  private static boolean plain(char unit) {
    return Character.isLetterOrDigit(unit) || "/._-+".indexOf(unit) >= 0;
  }
}
