package dev.asyncmend.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a project says about pull requests: the table {@code [pr]}. A null says nothing.
 *
 * @param at where that begins
 * @param enabled whether any may be opened
 * @param forge what kind of server it is
 * @param url where its API is, where that cannot be told from the remote
 * @param remote the name of the remote that is pushed to
 * @param base the branch that pull requests go into
 * @param split by what findings are divided
 * @param groups recipes that go together, by the name of their group
 * @param maxFiles how many files one may change
 * @param maxLines how many lines one may change
 * @param maxOpen how many may be open at a time
 * @param maxNew how many a run may open
 * @param labels what they are labelled with
 * @param reviewers who is asked to review
 * @param dashboard whether an issue tells what is left
 */
public record PrSettings(
    Spot at,
    @Nullable Setting<Boolean> enabled,
    @Nullable Setting<String> forge,
    @Nullable Setting<String> url,
    @Nullable Setting<String> remote,
    @Nullable Setting<String> base,
    @Nullable List<Setting<String>> split,
    Map<String, List<Setting<String>>> groups,
    @Nullable Setting<Integer> maxFiles,
    @Nullable Setting<Integer> maxLines,
    @Nullable Setting<Integer> maxOpen,
    @Nullable Setting<Integer> maxNew,
    @Nullable List<Setting<String>> labels,
    @Nullable List<Setting<String>> reviewers,
    @Nullable Setting<Boolean> dashboard) {

  /** The same, and what {@code below} says where this says nothing. */
  public PrSettings over(PrSettings below) {
    Map<String, List<Setting<String>>> both = new LinkedHashMap<>(below.groups);
    both.putAll(groups);
    return new PrSettings(
        at,
        first(enabled, below.enabled),
        first(forge, below.forge),
        first(url, below.url),
        first(remote, below.remote),
        first(base, below.base),
        first(split, below.split),
        both,
        first(maxFiles, below.maxFiles),
        first(maxLines, below.maxLines),
        first(maxOpen, below.maxOpen),
        first(maxNew, below.maxNew),
        first(labels, below.labels),
        first(reviewers, below.reviewers),
        first(dashboard, below.dashboard));
  }

  private static <T> @Nullable T first(@Nullable T own, @Nullable T below) {
    return own == null ? below : own;
  }
}
