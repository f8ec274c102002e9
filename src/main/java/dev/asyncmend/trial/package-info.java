/** Proves fixes by running a command of the user on a copy of the project. */
@NullMarked
package dev.asyncmend.trial;

import org.jspecify.annotations.NullMarked;
