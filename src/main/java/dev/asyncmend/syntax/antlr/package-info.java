/** The ANTLR front: characters to tokens to tree, behind {@code dev.asyncmend.syntax.Python}. */
@NullMarked
package dev.asyncmend.syntax.antlr;

import org.jspecify.annotations.NullMarked;
