package dev.asyncmend.cli;

import dev.asyncmend.config.PrSettings;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a run over the pull requests of a repository.
 *
 * @param dryRun whether nothing is written
 * @param yes whether to go on where the project does not say that it wants pull requests
 * @param kind the kind of forge; null where the project or the remote tells
 * @param patches the folder for patches, where no forge is wanted, as it is written
 * @param base the base branch; null where the project or the remote tells
 * @param remote the name of the remote; null where the project tells
 * @param settings what is said about pull requests and goes before what the project says; null for
 *     nothing
 * @param choice recipes, configuration, and how to run
 * @param allowance from how many pull requests the project lets a run open to how many this one may
 */
record PrOrder(
    boolean dryRun,
    boolean yes,
    ForgeChoice.@Nullable Kind kind,
    String patches,
    @Nullable String base,
    @Nullable String remote,
    @Nullable PrSettings settings,
    PrEngine.Choice choice,
    IntUnaryOperator allowance) {

  /** The same with another allowance. */
  PrOrder within(IntUnaryOperator other) {
    return new PrOrder(dryRun, yes, kind, patches, base, remote, settings, choice, other);
  }

  /** What is said here and in the project; null where neither says anything. */
  @Nullable PrSettings over(@Nullable PrSettings project) {
    if (settings == null || project == null) {
      return settings == null ? project : settings;
    }
    return settings.over(project);
  }

  /** The remote to fetch from and push to. */
  String remote(@Nullable PrSettings project) {
    return given(remote, project == null ? null : PrRules.value(project.remote(), ""), "origin");
  }

  /** The base branch; empty for the remote's main one. */
  String base(@Nullable PrSettings project) {
    return given(base, project == null ? null : PrRules.value(project.base(), ""), "");
  }

  /** The kind of forge: as ordered, as the project says, as the remote's address tells. */
  ForgeChoice.Kind kind(String url, @Nullable PrSettings project) throws UsageError {
    if (kind != null) {
      return kind;
    }
    if (project == null || project.forge() == null) {
      return ForgeChoice.kind(url);
    }
    String word = project.forge().value();
    for (ForgeChoice.Kind one : ForgeChoice.Kind.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
        return one;
      }
    }
    throw new UsageError("there are no pull requests on " + word + " yet");
  }

  private static String given(@Nullable String option, @Nullable String setting, String usual) {
    if (option != null) {
      return option;
    }
    return setting == null || setting.isEmpty() ? usual : setting;
  }
}
