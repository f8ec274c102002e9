package dev.asyncmend.outcome;

import dev.asyncmend.text.Span;

/**
 * One change as an editor would make it; the changes of a fix are disjoint and all refer to the
 * text as it was read.
 *
 * @param path the file
 * @param span what goes, UTF-16 offsets; empty for an insertion
 * @param text what comes instead
 */
public record TextEdit(String path, Span span, String text) {}
