package dev.asyncmend.engine.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a run found in the files of a project, as bytes that somebody else understands: one file for
 * each project and way to ask. Whatever is missing, damaged or about another question is as good as
 * not there.
 */
public final class Results {
  private static final long MARK = 0x6173796e6372_31L; // "asyncr1"
  private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;

  private final Vault vault;
  private final Path file;
  private final byte[] question;

  private Results(Vault vault, Path file, byte[] question) {
    this.vault = vault;
    this.file = file;
    this.question = question;
  }

  static Results of(Vault vault, Path top, String question) {
    byte[] asked = question.getBytes(StandardCharsets.UTF_8);
    return new Results(vault, vault.results(top, ContentKey.of(asked).hex()), asked);
  }

  /** What an earlier run kept. */
  public Optional<byte[]> read() {
    try {
      ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
      if (all.remaining() < HEAD || all.getLong() != MARK) {
        return Optional.empty();
      }
      int sum = all.getInt();
      int length = all.getInt();
      byte[] rest = new byte[all.remaining()];
      all.get(rest);
      boolean sound =
          sum == Content.sum(rest)
              && length == question.length
              && length <= rest.length
              && Arrays.equals(rest, 0, length, question, 0, length);
      vault.touch(file);
      return sound ? Optional.of(Arrays.copyOfRange(rest, length, rest.length)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps what this run found, in the place of what was kept before. */
  public void write(byte[] found) {
    byte[] rest = Arrays.copyOf(question, question.length + found.length);
    System.arraycopy(found, 0, rest, question.length, found.length);
    ByteBuffer all =
        ByteBuffer.allocate(HEAD + rest.length)
            .putLong(MARK)
            .putInt(Content.sum(rest))
            .putInt(question.length)
            .put(rest);
    try {
      Path draft = vault.draft();
      Files.write(draft, all.array());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      vault.thin(file);
    } catch (IOException e) {
      vault.fails(e);
    }
  }
}
