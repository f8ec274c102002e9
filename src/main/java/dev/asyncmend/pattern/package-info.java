/** Python with holes: patterns that match by meaning, and templates that are edited into place. */
@NullMarked
package dev.asyncmend.pattern;

import org.jspecify.annotations.NullMarked;
