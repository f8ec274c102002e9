/** Tests of the language server. */
@NullMarked
package dev.asyncmend.lsp;

import org.jspecify.annotations.NullMarked;
