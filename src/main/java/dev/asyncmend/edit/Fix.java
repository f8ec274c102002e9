package dev.asyncmend.edit;

import java.util.List;

/**
 * Edits that belong together: all of them are applied, or none.
 *
 * @param level how far it can be trusted
 * @param title one line that says what it does, in the imperative
 * @param files what it changes, one entry a file
 */
public record Fix(Level level, String title, List<FileEdits> files) {
  /** Takes a copy of the list. */
  public Fix {
    files = List.copyOf(files);
  }

  // Written out: what Java makes for records is linked at its first use, some ms at each start.
  @Override
  public int hashCode() {
    return title.hashCode() * 31 + files.hashCode();
  }

  /** Whether it changes no other file than {@code path}. */
  public boolean within(String path) {
    return files.stream().allMatch(file -> file.path().equals(path));
  }

  /** The edits of one file; empty where the fix leaves it alone. */
  public List<Edit> edits(String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .flatMap(file -> file.edits().stream())
        .toList();
  }
}
