package dev.asyncmend.forge;

/**
 * What a forge can do.
 *
 * @param name how people call it, such as {@code GitHub}
 * @param remembers whether it can be asked for pull requests, closed ones included; where not, only
 *     the branches of the repository tell what there is
 * @param branches whether a pull request is made of a branch of the repository, which can be
 *     fetched and deleted
 * @param drafts whether a pull request can be opened as a draft
 * @param changeIds whether each commit needs a {@code Change-Id} trailer, by which the server knows
 *     it again
 * @param dashboard whether there are issues
 * @param longestBody how many UTF-16 units a text may have
 */
public record Traits(
    String name,
    boolean remembers,
    boolean branches,
    boolean drafts,
    boolean changeIds,
    boolean dashboard,
    int longestBody) {}
