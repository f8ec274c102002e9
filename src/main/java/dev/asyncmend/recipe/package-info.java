/** What a recipe is, and the vocabulary that its author needs. */
@NullMarked
package dev.asyncmend.recipe;

import org.jspecify.annotations.NullMarked;
