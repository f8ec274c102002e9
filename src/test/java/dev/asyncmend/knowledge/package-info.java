/**
 * Tests of the bundled facts about libraries: that they are well written, not that they are true.
 */
@NullMarked
package dev.asyncmend.knowledge;

import org.jspecify.annotations.NullMarked;
