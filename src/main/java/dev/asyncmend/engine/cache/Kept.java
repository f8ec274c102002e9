package dev.asyncmend.engine.cache;

import dev.asyncmend.index.ModuleSummary;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the content of a file.
 *
 * @param summary its facts; null where it is no Python
 */
public record Kept(@Nullable ModuleSummary summary) {}
