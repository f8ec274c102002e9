/** Tests of runs over many repositories: clones, journals, who is next. */
@NullMarked
package dev.asyncmend.campaign;

import org.jspecify.annotations.NullMarked;
