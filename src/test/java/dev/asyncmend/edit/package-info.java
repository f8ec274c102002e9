/** Tests of plans, patches, their proof, and imports. */
@NullMarked
package dev.asyncmend.edit;

import org.jspecify.annotations.NullMarked;
