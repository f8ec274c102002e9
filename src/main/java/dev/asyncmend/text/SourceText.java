package dev.asyncmend.text;

/** The exact characters of a file and how to write them back. */
public record SourceText(String chars) {}
