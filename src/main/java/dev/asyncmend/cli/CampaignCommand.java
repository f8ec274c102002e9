package dev.asyncmend.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend campaign}: {@code asyncmend pr} for many repositories. */
@Command(
    name = "campaign",
    header = "Do what pr does for many repositories.",
    description =
        "Works through a list of repositories: clones are kept, a run that was stopped goes on "
            + "where it was, and what fails stops no other.",
    footer = {
      "  asyncmend campaign run repos.yml --dry-run",
      "  asyncmend campaign run repos.yml --output results.jsonl --page summary.html",
      "  asyncmend campaign status repos.yml"
    },
    subcommands = {CampaignRunCommand.class, CampaignStatusCommand.class},
    sortOptions = false)
final class CampaignCommand {
  @ParentCommand private @Nullable Asyncmend root;

  Shell shell() {
    return root().shell();
  }

  Output output() {
    return root().output();
  }

  private Asyncmend root() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    return root;
  }
}
