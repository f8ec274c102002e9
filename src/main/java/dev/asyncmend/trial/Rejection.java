package dev.asyncmend.trial;

import dev.asyncmend.outcome.Note;

/**
 * A fix with which the command fails.
 *
 * @param note the first of the findings that ask for it, made in the original text
 * @param line where that is, 1-based
 * @param failure how the command failed
 */
public record Rejection(Note note, int line, Failure failure) {}
