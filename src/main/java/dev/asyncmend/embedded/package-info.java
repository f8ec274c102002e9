/** Python inside of files of other formats: the cells of notebooks. */
@NullMarked
package dev.asyncmend.embedded;

import org.jspecify.annotations.NullMarked;
