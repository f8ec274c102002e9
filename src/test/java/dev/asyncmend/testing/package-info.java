/** What tests of several rooms share. */
@NullMarked
package dev.asyncmend.testing;

import org.jspecify.annotations.NullMarked;
