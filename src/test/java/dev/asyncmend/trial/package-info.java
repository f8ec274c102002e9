/** Tests of trials, piece by piece. */
@NullMarked
package dev.asyncmend.trial;

import org.jspecify.annotations.NullMarked;
