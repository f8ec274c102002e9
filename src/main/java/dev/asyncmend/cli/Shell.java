package dev.asyncmend.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the shell gives a program: the only way in which commands see the world outside the project.
 *
 * @param folder the current folder, absolute, links resolved
 * @param in standard input
 * @param out standard output; bytes, since a patch has the encodings of its files
 * @param err standard error
 * @param outTerminal whether somebody looks at standard output
 * @param errTerminal whether somebody looks at standard error
 * @param environment the variables
 */
record Shell(
    Path folder,
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outTerminal,
    boolean errTerminal,
    Map<String, String> environment) {

  /** The same in another folder: absolute, links resolved. */
  Shell at(Path other) {
    return new Shell(other, in, out, err, outTerminal, errTerminal, environment);
  }

  /** Whether a variable is set to anything but the empty text. */
  boolean set(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }
}
