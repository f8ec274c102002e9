/** Tests of the room index. */
@NullMarked
package dev.asyncmend.index;

import org.jspecify.annotations.NullMarked;
