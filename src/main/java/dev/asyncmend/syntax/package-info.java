/** Python text to every token to a tree; parsing reports, it never throws. */
@NullMarked
package dev.asyncmend.syntax;

import org.jspecify.annotations.NullMarked;
