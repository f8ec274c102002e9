package dev.asyncmend.syntax.antlr;

import dev.asyncmend.text.Span;

/**
 * Why a text is not Python, as a value.
 *
 * @param at where it was noticed, UTF-16 offsets
 * @param reason one sentence a Python developer understands, without position
 */
record Fault(Span at, String reason) {}
