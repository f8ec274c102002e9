package dev.asyncmend.index;

/**
 * The facts of one module that is not the project's.
 *
 * @param path where they are from, as a person would look it up
 */
public record LibraryModule(String path, ModuleSummary summary) {}
