/** The tellers: what a run found, as text for people, as JSON for programs, as patches for git. */
@NullMarked
package dev.asyncmend.report;

import org.jspecify.annotations.NullMarked;
