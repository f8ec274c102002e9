/** Tests of the room that finds, reads and checks configuration files. */
@NullMarked
package dev.asyncmend.config;

import org.jspecify.annotations.NullMarked;
