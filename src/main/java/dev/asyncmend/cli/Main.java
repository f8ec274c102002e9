package dev.asyncmend.cli;

/** The entry point of the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs asyncmend and leaves the process with its exit code.
   *
   * @param args the command line, as given
   */
  public static void main(String[] args) {
    System.err.println("asyncmend: no commands yet");
    System.exit(2);
  }
}
