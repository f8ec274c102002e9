/**
 * The command line: commands, options and exit codes; the only room where things are put together.
 */
@NullMarked
package dev.asyncmend.cli;

import org.jspecify.annotations.NullMarked;
