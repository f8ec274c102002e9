/** Who binds which name where in one file, and what becomes of values inside one function. */
@NullMarked
package dev.asyncmend.scope;

import org.jspecify.annotations.NullMarked;
