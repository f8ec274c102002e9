/** Characters: spans, lines, encodings and unified diffs; knows nothing of Python's grammar. */
@NullMarked
package dev.asyncmend.text;

import org.jspecify.annotations.NullMarked;
