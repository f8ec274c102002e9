/** Tests of what the tree knows about itself. */
@NullMarked
package dev.asyncmend.syntax.tree;

import org.jspecify.annotations.NullMarked;
