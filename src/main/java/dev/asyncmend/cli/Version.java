package dev.asyncmend.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of asyncmend, as the jar's manifest says. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"asyncmend " + (version == null ? "(not from a jar)" : version)};
  }
}
