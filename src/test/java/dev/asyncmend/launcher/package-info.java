/** Tests of the launcher script, run once the jar is built. */
@NullMarked
package dev.asyncmend.launcher;

import org.jspecify.annotations.NullMarked;
