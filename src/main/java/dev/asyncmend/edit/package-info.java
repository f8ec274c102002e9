/** Changes to tokens, their conflicts, their imports and their proof. */
@NullMarked
package dev.asyncmend.edit;

import org.jspecify.annotations.NullMarked;
