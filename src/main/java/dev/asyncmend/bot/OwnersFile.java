package dev.asyncmend.bot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The {@code CODEOWNERS} file of a repository: the first that its forge would take. */
final class OwnersFile {
  private static final int LARGEST = 3_000_000;
  private static final List<String> GITHUB =
      List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");
  private static final List<String> GITLAB =
      List.of("CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

  private OwnersFile() {}

  /** The owners of the files below {@code root}. */
  static CodeOwners in(Path root, CodeOwners.Dialect dialect) {
    List<String> names = dialect == CodeOwners.Dialect.GITLAB ? GITLAB : GITHUB;
    for (String name : names) {
      Path file = root.resolve(name);
      try {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < LARGEST) {
          return CodeOwners.read(
              new String(Files.readAllBytes(file), StandardCharsets.UTF_8), dialect);
        }
      } catch (IOException e) {
        return CodeOwners.NONE; // as if it were not there, which is what a forge does
      }
    }
    return CodeOwners.NONE;
  }
}
