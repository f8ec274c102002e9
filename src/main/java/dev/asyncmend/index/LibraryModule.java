package dev.asyncmend.index;

/**
 * The facts of one module that is not the project's.
 *
 * @param path the file that they are from, as a person would look it up
 * @param pack whether it is the {@code __init__} of a package
 * @param before how many lines of the file lie before the module, if it shares the file with others
 */
public record LibraryModule(String path, boolean pack, int before, ModuleSummary summary) {

  /** A module that has the file to itself. */
  public LibraryModule(String path, ModuleSummary summary) {
    this(path, Unit.pack(path), 0, summary);
  }
}
