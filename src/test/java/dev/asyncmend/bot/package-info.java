/** Tests of the bot, from pure decisions to real repositories. */
@NullMarked
package dev.asyncmend.bot;

import org.jspecify.annotations.NullMarked;
