/** Python inside of files of other formats: the cells of notebooks, the blocks of Markdown. */
@NullMarked
package dev.asyncmend.embedded;

import org.jspecify.annotations.NullMarked;
