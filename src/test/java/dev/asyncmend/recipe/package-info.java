/** Tests of what recipes see and build. */
@NullMarked
package dev.asyncmend.recipe;

import org.jspecify.annotations.NullMarked;
