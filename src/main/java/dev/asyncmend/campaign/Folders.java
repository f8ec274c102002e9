package dev.asyncmend.campaign;

import dev.asyncmend.text.Sha256;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Folders of the cache: for the user alone, with names that any system takes. */
final class Folders {
  private static final int LONGEST = 60;
  private static final int DIGEST = 16;

  private Folders() {}

  /** A name that tells people what it is about, and is another for each text. */
  static String name(String text) {
    String[] parts = text.replaceFirst("[.]git/*$", "").split("[/:\\\\]+", -1);
    String last =
        parts.length < 2
            ? parts[parts.length - 1]
            : parts[parts.length - 2] + "-" + parts[parts.length - 1];
    String plain = last.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[.-]+", "");
    return plain.substring(0, Math.min(LONGEST, plain.length())) + "-" + digest(text);
  }

  /** The same for the same text. */
  static String digest(String text) {
    return Sha256.hex(text, DIGEST / 2);
  }

  /** Makes a folder that others cannot read, where the system knows such. */
  static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(inner);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
