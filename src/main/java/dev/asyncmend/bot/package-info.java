/** What a run finds, as pull requests that are a pleasure to review, kept true from run to run. */
@NullMarked
package dev.asyncmend.bot;

import org.jspecify.annotations.NullMarked;
