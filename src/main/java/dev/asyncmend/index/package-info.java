/** What modules offer each other: definitions, types and effects across files and libraries. */
@NullMarked
package dev.asyncmend.index;

import org.jspecify.annotations.NullMarked;
