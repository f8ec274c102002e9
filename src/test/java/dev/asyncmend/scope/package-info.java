/** Tests of scopes and flow. */
@NullMarked
package dev.asyncmend.scope;

import org.jspecify.annotations.NullMarked;
