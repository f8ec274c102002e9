package dev.asyncmend.engine;

import dev.asyncmend.edit.Level;
import dev.asyncmend.syntax.PythonVersion;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param folder where relative paths start and what names in reports are relative to; absolute,
 *     links resolved
 * @param paths files and folders as the user wrote them
 * @param exclude patterns in the notation of an ignore file, relative to {@code folder}
 * @param ignoreFiles whether {@code .gitignore} and {@code .git/info/exclude} are honoured
 * @param level the weakest fixes that may be applied
 * @param target the Python that the code must run on; null: ask each file's project
 * @param purpose what happens with the fixes
 * @param textEdits whether notes shall have the fixes as changes of text
 * @param piped the one file of the run if it comes from standard input; {@code paths} play no part
 *     then, and nothing is written
 * @param environment where what the code imports is installed; null: in the virtual environment
 *     beside each project, if there is one
 * @param cache the folder in which runs keep what they found out about files, absolute; null:
 *     nothing is kept
 * @param jobs how many files are worked on at the same time, at least 1
 * @param rules what the project says about its files
 * @param limits what one file may take
 */
public record Settings(
    Path folder,
    List<String> paths,
    List<String> exclude,
    boolean ignoreFiles,
    Level level,
    @Nullable PythonVersion target,
    Purpose purpose,
    boolean textEdits,
    @Nullable PipedFile piped,
    @Nullable PythonEnvironment environment,
    @Nullable Path cache,
    int jobs,
    ProjectRules rules,
    FileLimits limits) {

  /** Settings for a project that says nothing. */
  public Settings(
      Path folder,
      List<String> paths,
      List<String> exclude,
      boolean ignoreFiles,
      Level level,
      @Nullable PythonVersion target,
      Purpose purpose,
      boolean textEdits,
      @Nullable PipedFile piped,
      @Nullable PythonEnvironment environment,
      @Nullable Path cache,
      int jobs) {
    this(
        folder,
        paths,
        exclude,
        ignoreFiles,
        level,
        target,
        purpose,
        textEdits,
        piped,
        environment,
        cache,
        jobs,
        ProjectRules.NONE);
  }

  /** Settings with the usual limits. */
  public Settings(
      Path folder,
      List<String> paths,
      List<String> exclude,
      boolean ignoreFiles,
      Level level,
      @Nullable PythonVersion target,
      Purpose purpose,
      boolean textEdits,
      @Nullable PipedFile piped,
      @Nullable PythonEnvironment environment,
      @Nullable Path cache,
      int jobs,
      ProjectRules rules) {
    this(
        folder,
        paths,
        exclude,
        ignoreFiles,
        level,
        target,
        purpose,
        textEdits,
        piped,
        environment,
        cache,
        jobs,
        rules,
        FileLimits.USUAL);
  }

  /** The same settings with other limits. */
  public Settings within(FileLimits others) {
    return new Settings(
        folder,
        paths,
        exclude,
        ignoreFiles,
        level,
        target,
        purpose,
        textEdits,
        piped,
        environment,
        cache,
        jobs,
        rules,
        others);
  }

  /** The same settings for one file at a time, in order. */
  public Settings oneByOne() {
    return new Settings(
        folder,
        paths,
        exclude,
        ignoreFiles,
        level,
        target,
        purpose,
        textEdits,
        piped,
        environment,
        cache,
        1,
        rules,
        limits);
  }

  /** The same settings for other files or folders. */
  public Settings of(List<String> others) {
    return new Settings(
        folder,
        others,
        exclude,
        ignoreFiles,
        level,
        target,
        purpose,
        textEdits,
        piped,
        environment,
        cache,
        jobs,
        rules,
        limits);
  }

  /** The same settings for another purpose. */
  public Settings with(Purpose other) {
    return new Settings(
        folder,
        paths,
        exclude,
        ignoreFiles,
        level,
        target,
        other,
        textEdits,
        piped,
        environment,
        cache,
        jobs,
        rules,
        limits);
  }

  /** The same for other files or folders. */
  public Settings over(List<String> others) {
    return new Settings(
        folder,
        others,
        exclude,
        ignoreFiles,
        level,
        target,
        purpose,
        textEdits,
        piped,
        environment,
        cache,
        jobs,
        rules,
        limits);
  }

  /** What happens with the fixes. */
  public enum Purpose {
    /** Report only; no fix is computed. */
    CHECK,
    /** Compute the fixes and show them. */
    DIFF,
    /** Compute the fixes and write them. */
    FIX
  }
}
