package dev.asyncmend.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version of asyncmend, as the jar's manifest says. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = number();
    return new String[] {"asyncmend " + (version.isEmpty() ? "(not from a jar)" : version)};
  }

  /** The number alone; empty where asyncmend does not run from its jar. */
  static String number() {
    return text(Main.class.getPackage().getImplementationVersion());
  }

  /**
   * The address of the documentation, as the jar's manifest says, without a slash at its end; empty
   * where the build was not told of any.
   */
  static String home() {
    try (InputStream stream = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      Manifest manifest = stream == null ? new Manifest() : new Manifest(stream);
      String home = text(manifest.getMainAttributes().getValue("Implementation-URL"));
      return home.startsWith("https:") ? home.replaceFirst("/$", "") : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
