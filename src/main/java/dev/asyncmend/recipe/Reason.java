package dev.asyncmend.recipe;

/**
 * One step of the way that leads to a finding, such as a definition in another file.
 *
 * @param path the file
 * @param line where in it, 1-based
 * @param text what is there, in a few words
 */
public record Reason(String path, int line, String text) {}
