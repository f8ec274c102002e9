/** Tests of what runs remember. */
@NullMarked
package dev.asyncmend.engine.cache;

import org.jspecify.annotations.NullMarked;
