package dev.asyncmend.config;

import java.util.List;

/** What became of reading the configuration of a run. */
public sealed interface Found {

  /** It is this; {@link Configuration#NONE} where there is none. */
  record Read(Configuration configuration) implements Found {}

  /** It cannot be used. */
  record Wrong(List<Problem> problems) implements Found {
    /** Takes a copy of the list. */
    public Wrong {
      problems = List.copyOf(problems);
    }
  }
}
