package dev.asyncmend.syntax.tree;

/**
 * One token, read out of {@link Tokens}.
 *
 * @param index position among all tokens of the file, hidden ones included, 0-based
 * @param kind what it is
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset behind its last character; equals {@code start} for layout tokens
 */
public record Tok(int index, TokenKind kind, int start, int end) {}
