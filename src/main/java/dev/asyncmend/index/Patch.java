package dev.asyncmend.index;

/**
 * An assignment to an attribute of something other than {@code self}: it may replace a method of a
 * class or a function of a module.
 *
 * @param target whose attribute is assigned
 * @param attribute its name
 * @param value what is assigned
 * @param line 1-based
 */
public record Patch(Term target, String attribute, Term value, int line) {}
