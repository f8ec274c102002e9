/** What is known about files from one run to the next: facts of modules, kept on disk. */
@NullMarked
package dev.asyncmend.engine.cache;

import org.jspecify.annotations.NullMarked;
