package dev.asyncmend.config;

import java.util.List;

/**
 * What is not looked for in some files: a line of {@code [per-file-ignores]}.
 *
 * @param glob which files, in the notation of an ignore file
 * @param selectors ids, tags or codes
 */
public record FileIgnores(Setting<String> glob, List<Setting<String>> selectors) {
  /** Takes a copy of the list. */
  public FileIgnores {
    selectors = List.copyOf(selectors);
  }
}
