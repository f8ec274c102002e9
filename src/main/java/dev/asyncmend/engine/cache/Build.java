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
import java.util.function.Predicate;
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

  /** Cards and what is known about libraries. */
  private static final String DATA = "asyncmend/";

  private final CRC32 sum = new CRC32();
  private final Predicate<String> counts;

  private Build(Predicate<String> counts) {
    this.counts = counts;
  }

  /**
   * The fingerprint of what finds out about files; empty where the code is in no place that can be
   * read.
   */
  static Optional<String> fingerprint() {
    return fingerprint(
        name ->
            name.startsWith(HOUSE)
                && ROOMS.stream().anyMatch(room -> name.startsWith(room, HOUSE.length())));
  }

  /** The same of everything that has a say in what is found. */
  static Optional<String> whole() {
    return fingerprint(name -> name.startsWith(HOUSE) || name.startsWith(DATA));
  }

  private static Optional<String> fingerprint(Predicate<String> counts) {
    CodeSource source = ModuleSummary.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Build build = new Build(counts);
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
        if (counts.test(entry.getName())) {
          add(entry.getName() + ' ' + entry.getCrc());
        }
      }
    }
  }

  private void folder(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = place.relativize(file).toString().replace('\\', '/');
        if (counts.test(name)) {
          add(name);
          sum.update(Files.readAllBytes(file));
        }
      }
    }
  }

  private void add(String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
