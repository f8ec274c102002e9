/** Tests of patterns, templates and conditions. */
@NullMarked
package dev.asyncmend.pattern;

import org.jspecify.annotations.NullMarked;
