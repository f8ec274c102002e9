/** The user's own git: one way to run it, and to say in one line what it objects to. */
@NullMarked
package dev.asyncmend.git;

import org.jspecify.annotations.NullMarked;
