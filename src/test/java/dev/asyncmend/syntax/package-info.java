/** Tests of the room {@code syntax}. */
@NullMarked
package dev.asyncmend.syntax;

import org.jspecify.annotations.NullMarked;
