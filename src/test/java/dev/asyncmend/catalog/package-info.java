/** Tests of cards, their schema and the catalogue. */
@NullMarked
package dev.asyncmend.catalog;

import org.jspecify.annotations.NullMarked;
