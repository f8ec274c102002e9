/** Whole runs on whatever bytes there are, found by looking at which of them reach new code. */
@NullMarked
package dev.asyncmend.fuzz;

import org.jspecify.annotations.NullMarked;
