package dev.asyncmend.lsp;

import dev.asyncmend.engine.Settings;
import dev.asyncmend.recipe.Remedy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the server has to be told about projects; whoever starts it knows. */
public interface Workbench {

  /**
   * How findings are looked for in a folder.
   *
   * @param folder absolute, links resolved
   */
  Setup setup(Path folder, Preferences preferences);

  /** How findings are looked for, or why they are not. */
  sealed interface Setup {

    /**
     * The means.
     *
     * @param settings those of the folder as a whole, for reports with text edits
     * @param names every name that a suppression may use
     */
    record Ready(List<Remedy> remedies, Set<String> names, Settings settings, Guide guide)
        implements Setup {
      /** Takes copies of the collections. */
      public Ready {
        remedies = List.copyOf(remedies);
        names = Set.copyOf(names);
      }
    }

    /** What is wrong, at least one. */
    record Wrong(List<Complaint> complaints) implements Setup {
      /** Takes a copy of the list. */
      public Wrong {
        complaints = List.copyOf(complaints);
      }
    }
  }

  /**
   * Something that is wrong in a configuration.
   *
   * @param file where, absolute; null where the editor's own settings are at fault
   * @param line 1-based; 0 with no file
   * @param column 1-based; 0 with no file
   */
  record Complaint(@Nullable Path file, int line, int column, String message) {}

  /** What there is to read about recipes. */
  interface Guide {
    /** All about the recipe with this id or code, in Markdown; empty where there is none. */
    Optional<String> explanation(String recipe);

    /** The address of its page; empty where there is no such place. */
    Optional<String> address(String recipe);
  }
}
