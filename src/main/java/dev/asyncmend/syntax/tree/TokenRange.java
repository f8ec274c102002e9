package dev.asyncmend.syntax.tree;

/**
 * Tokens from {@code first} to {@code last}, both inclusive, as indices into {@link Tokens}.
 *
 * @param first index of the first token
 * @param last index of the last token, at least {@code first}
 */
public record TokenRange(int first, int last) {}
