/** The desk: one page for one person on this machine, and what that person wants done. */
@NullMarked
package dev.asyncmend.review;

import org.jspecify.annotations.NullMarked;
