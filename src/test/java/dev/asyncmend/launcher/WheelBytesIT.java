package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wheel as a file: whether its bytes can be made again, and what it says of itself. */
final class WheelBytesIT {
  @TempDir Path folder;

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    Path wheel = Venv.wheel();
    for (String zone : List.of("UTC", "Pacific/Auckland")) {
      Run run = pack(zone, "0.1.0-SNAPSHOT");
      assertThat(run.err()).isEmpty();
      assertThat(folder.resolve(wheel.getFileName())).hasSameBinaryContentAs(wheel);
    }
    assertThat(TimeZone.getAvailableIDs()).contains("Pacific/Auckland");
  }

  @Test
  void refusesVersionsThatPythonDoesNotKnow() throws Exception {
    assertThat(pack("UTC", "1.0-snow").err()).contains("not a version that Python knows: 1.0-snow");
  }

  @Test
  void recordsEveryFileWithItsDigest() throws Exception {
    try (ZipFile zip = new ZipFile(Venv.wheel().toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      String record = names.get(names.size() - 1);
      assertThat(record).endsWith(".dist-info/RECORD");
      List<String> lines = new String(bytes(zip, record), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines).hasSameSizeAs(names);
      for (int i = 0; i < names.size() - 1; i++) {
        byte[] bytes = bytes(zip, names.get(i));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        assertThat(lines.get(i)).isEqualTo(names.get(i) + ",sha256=" + text + "," + bytes.length);
      }
      assertThat(lines.get(names.size() - 1)).isEqualTo(record + ",,");
      assertThat(zip.stream().map(ZipEntry::getName)).contains("asyncmend/asyncmend.jar");
    }
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    return zip.getInputStream(zip.getEntry(name)).readAllBytes();
  }

  private Run pack(String zone, String version) throws Exception {
    Path dist = Path.of(System.getProperty("asyncmend.dist"));
    return Venv.call(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        "-Duser.timezone=" + zone,
        "src/build/java/Wheel.java",
        version,
        System.getProperty("asyncmend.jar"),
        "src/main/python",
        "LICENSE",
        dist.resolveSibling("share"),
        folder);
  }
}
