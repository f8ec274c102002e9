/** What projects say about asyncmend: configuration files are found, read and checked here. */
@NullMarked
package dev.asyncmend.config;

import org.jspecify.annotations.NullMarked;
