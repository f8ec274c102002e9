/** The tree: records named like Python's {@code ast}, which point at tokens and never print. */
@NullMarked
package dev.asyncmend.syntax.tree;

import org.jspecify.annotations.NullMarked;
