package dev.asyncmend.index;

import dev.asyncmend.scope.QName;

/**
 * A definition and where it is.
 *
 * @param name its qualified name: module and path within it, as Python's {@code __qualname__}
 * @param path the file, as the index knows it
 * @param definition what is defined there
 */
public record Symbol(QName name, String path, Definition definition) {}
