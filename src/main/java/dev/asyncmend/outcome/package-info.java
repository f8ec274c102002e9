/** What became of a file and of a run: records only. */
@NullMarked
package dev.asyncmend.outcome;

import org.jspecify.annotations.NullMarked;
