/** CPython as the judge of the tree: files of its own library, its {@code ast} beside ours. */
@NullMarked
package dev.asyncmend.syntax.judge;

import org.jspecify.annotations.NullMarked;
