/** Tests of what is said to servers, and doubles of these servers. */
@NullMarked
package dev.asyncmend.forge;

import org.jspecify.annotations.NullMarked;
