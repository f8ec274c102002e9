package dev.asyncmend.outcome;

/**
 * One step of the way that leads to a finding, such as a definition in another file.
 *
 * @param path the file, as a person in the current folder would write it; of a library, the file of
 *     the bundled knowledge
 * @param line where in it, 1-based
 * @param text what is there, in a few words
 */
public record Step(String path, int line, String text) {}
