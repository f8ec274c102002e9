package dev.asyncmend.engine.cache;

import dev.asyncmend.index.ModuleSummary;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which asyncmend is running, told by the code that finds out about files: a fingerprint of its
 * classes. A version number would not do: two builds of one version can find out different things.
 */
final class Build {
  private static final String HOUSE = "dev/asyncmend/";
  private static final List<String> ROOMS =
      List.of("text/", "syntax/", "scope/", "index/", "engine/");

  private final CRC32 sum = new CRC32();

  private Build() {}

  /** The fingerprint; empty where the code is in no place that can be read. */
  static Optional<String> fingerprint() {
    CodeSource source = ModuleSummary.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Build build = new Build();
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        build.folder(place);
      } else {
        build.jar(place);
      }
      return Optional.of(Long.toHexString(build.sum.getValue()));
    } catch (URISyntaxException | IOException e) {
      return Optional.empty();
    }
  }

  /** The jar has the checksums at hand. */
  private void jar(Path place) throws IOException {
    try (ZipFile jar = new ZipFile(place.toFile())) {
      Enumeration<? extends ZipEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (counts(entry.getName())) {
          add(entry.getName() + ' ' + entry.getCrc());
        }
      }
    }
  }

  private void folder(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place.resolve(HOUSE))) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = place.relativize(file).toString().replace('\\', '/');
        if (counts(name)) {
          add(name);
          sum.update(Files.readAllBytes(file));
        }
      }
    }
  }

  private static boolean counts(String name) {
    return name.startsWith(HOUSE)
        && ROOMS.stream().anyMatch(room -> name.startsWith(room, HOUSE.length()));
  }

  private void add(String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
