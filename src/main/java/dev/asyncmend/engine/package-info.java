/** The pipeline: discover, triage, parse, index, match, rewrite, verify, write. */
@NullMarked
package dev.asyncmend.engine;

import org.jspecify.annotations.NullMarked;
