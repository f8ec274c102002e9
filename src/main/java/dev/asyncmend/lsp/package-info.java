/** Speaks with editors: findings as diagnostics, fixes as code actions, over unsaved texts. */
@NullMarked
package dev.asyncmend.lsp;

import org.jspecify.annotations.NullMarked;
