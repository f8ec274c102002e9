package dev.asyncmend.config;

/**
 * Something in a configuration file that is wrong.
 *
 * @param at where
 * @param message what was found and what was expected, one sentence without position
 */
public record Problem(Spot at, String message) {}
