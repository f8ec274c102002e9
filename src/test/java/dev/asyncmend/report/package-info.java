/** Tests of the tellers. */
@NullMarked
package dev.asyncmend.report;

import org.jspecify.annotations.NullMarked;
