package dev.asyncmend.trial;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a trial is to do.
 *
 * @param command what the shell is to run; exit code 0 is a pass
 * @param limit how long a run may take; null: as {@link Trial} says
 * @param root the folder to copy, absolute, links resolved; null: the project around the current
 *     folder
 * @param temporary an existing folder for copies and logs
 * @param environment the variables that the command gets
 */
public record Terms(
    String command,
    @Nullable Duration limit,
    @Nullable Path root,
    Path temporary,
    Map<String, String> environment) {
  /** Takes a copy of the map. */
  public Terms {
    environment = Map.copyOf(environment);
  }
}
