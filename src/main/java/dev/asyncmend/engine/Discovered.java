package dev.asyncmend.engine;

import dev.asyncmend.outcome.Trouble;
import java.util.List;

/**
 * What discovery found.
 *
 * @param files sorted by name, each once
 * @param troubles what could not be looked at, in the order met
 */
record Discovered(List<SourceFile> files, List<Trouble> troubles) {}
