/** One run over many repositories: clones that are kept, who is next, and what came of each. */
@NullMarked
package dev.asyncmend.campaign;

import org.jspecify.annotations.NullMarked;
