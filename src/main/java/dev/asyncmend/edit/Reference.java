package dev.asyncmend.edit;

import java.util.List;

/**
 * How to write a symbol at some place.
 *
 * @param text what to write, such as {@code aio.to_thread}
 * @param needs the imports which that takes; empty where the file has them already
 */
public record Reference(String text, List<Edit.NeedImport> needs) {}
