package dev.asyncmend.edit;

import java.util.List;

/**
 * What a fix changes in one file.
 *
 * @param path the file, spelled as everywhere else in the run
 * @param edits the changes, in any order; those at the same token keep theirs
 */
public record FileEdits(String path, List<Edit> edits) {
  /** Takes a copy of the list. */
  public FileEdits {
    edits = List.copyOf(edits);
  }

  // Written out: what Java makes for records is linked at its first use, some ms at each start.
  @Override
  public int hashCode() {
    return path.hashCode() * 31 + edits.size();
  }
}
