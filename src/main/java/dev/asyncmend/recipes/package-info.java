/** The shelf: recipes that need Java, one class each; no recipe knows another. */
@NullMarked
package dev.asyncmend.recipes;

import org.jspecify.annotations.NullMarked;
