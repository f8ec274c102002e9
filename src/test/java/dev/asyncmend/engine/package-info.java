/** Tests of the pipeline, stage by stage and as a whole. */
@NullMarked
package dev.asyncmend.engine;

import org.jspecify.annotations.NullMarked;
