package dev.asyncmend.forge;

/**
 * What a forge can do.
 *
 * @param name how people call it, such as {@code GitHub}
 * @param request what people call what they review there, such as {@code merge request}
 * @param remembers whether it can be asked for pull requests, closed ones included; where not, only
 *     the branches of the repository tell what there is
 * @param branches whether a pull request is made of a branch of the repository, which can be
 *     fetched and deleted
 * @param drafts whether a pull request can be opened as a draft
 * @param edits whether the text of a pull request can be changed; where not, a push alone opens
 *     one, and each text is a message below those before
 * @param dashboard whether there are issues
 * @param longestBody how many UTF-16 units a text may have
 */
public record Traits(
    String name,
    String request,
    boolean remembers,
    boolean branches,
    boolean drafts,
    boolean edits,
    boolean dashboard,
    int longestBody) {}
