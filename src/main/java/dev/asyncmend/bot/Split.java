package dev.asyncmend.bot;

/** By what findings are divided into pull requests. */
public enum Split {
  /** Each recipe, or each group of recipes, for itself. */
  RECIPE,
  /** By who owns the files. */
  CODEOWNERS,
  /** By the folder in the root of the repository; below {@code src} by the one in that. */
  DIRECTORY,
  /** By the nearest folder with a {@code pyproject.toml}. */
  PACKAGE,
  /** Not at all. */
  NONE
}
