package dev.asyncmend.cli;

/** A project does not say that it wants pull requests, and neither does the command line. */
final class NotEnabled extends UsageError {
  private static final long serialVersionUID = 1L;

  NotEnabled() {
    super(
        "this project does not say that it wants pull requests: write `enabled = true` below [pr]"
            + " in asyncmend.toml, or give --yes; --dry-run shows what would be done");
  }
}
