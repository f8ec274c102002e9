/** Tests of {@link dev.asyncmend.embedded}. */
@NullMarked
package dev.asyncmend.embedded;

import org.jspecify.annotations.NullMarked;
