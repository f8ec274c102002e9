/** Tests of the command line, from the words of a user to what is on disk. */
@NullMarked
package dev.asyncmend.cli;

import org.jspecify.annotations.NullMarked;
