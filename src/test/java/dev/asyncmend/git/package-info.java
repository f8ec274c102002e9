/** Tests of how git is run. */
@NullMarked
package dev.asyncmend.git;

import org.jspecify.annotations.NullMarked;
