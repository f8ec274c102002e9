package dev.asyncmend.config;

/**
 * A value that a project chose.
 *
 * @param value the value
 * @param at where it is written
 */
public record Setting<T>(T value, Spot at) {}
