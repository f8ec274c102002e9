package dev.asyncmend.edit;

/**
 * The tokens from {@code first} up to, not including, {@code end} make room for {@code text}; where
 * both are equal the text is inserted before token {@code first}.
 *
 * @param first index of the first token that goes
 * @param end index behind the last token that goes
 * @param text characters that come instead
 */
public record Splice(int first, int end, String text) {}
