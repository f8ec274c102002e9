/** Other people's servers: the few things that pull requests need of them. */
@NullMarked
package dev.asyncmend.forge;

import org.jspecify.annotations.NullMarked;
