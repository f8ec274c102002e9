/** Every recipe there is: cards are read and checked here, and meet the behaviour they name. */
@NullMarked
package dev.asyncmend.catalog;

import org.jspecify.annotations.NullMarked;
