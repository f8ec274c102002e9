package dev.asyncmend.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads the configuration of a run: {@code asyncmend.toml}, else the table {@code
 * [tool.asyncmend]} of {@code pyproject.toml}, in the nearest folder that has one, up to the root
 * of the repository.
 */
public final class ConfigurationFiles {
  /** What a file of our own is called. */
  public static final String OWN = "asyncmend.toml";

  /** What a file is called in which there is a table for each tool. */
  public static final String SHARED = "pyproject.toml";

  private static final String TABLE = "asyncmend";

  private final Problems problems = new Problems();

  private ConfigurationFiles() {}

  /**
   * The configuration that holds in {@code folder}.
   *
   * @param folder absolute
   */
  public static Found around(Path folder) {
    ConfigurationFiles files = new ConfigurationFiles();
    for (Path at = folder; at != null; at = at.getParent()) {
      Optional<Configuration> found =
          in(at).flatMap(file -> files.read(file, null, new LinkedHashSet<>()));
      if (found.isPresent() || !files.problems.isEmpty()) {
        return files.told(found.orElse(Configuration.NONE));
      }
      if (Files.exists(at.resolve(".git"))) {
        break;
      }
    }
    return new Found.Read(Configuration.NONE);
  }

  /**
   * The configuration in {@code file}, and in what that extends.
   *
   * @param file absolute
   */
  public static Found at(Path file) {
    ConfigurationFiles files = new ConfigurationFiles();
    return files.told(
        files.read(file, new Spot(file, 0, 0), new LinkedHashSet<>()).orElse(Configuration.NONE));
  }

  /** The file in {@code folder} itself that seems to hold a configuration. */
  public static Optional<Path> in(Path folder) {
    Path own = folder.resolve(OWN);
    Path shared = folder.resolve(SHARED);
    if (Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(own); // what it cannot be read for is an error
    }
    return Files.isRegularFile(shared) && mayHold(shared) ? Optional.of(shared) : Optional.empty();
  }

  private Found told(Configuration configuration) {
    return problems.isEmpty() ? new Found.Read(configuration) : new Found.Wrong(problems.sorted());
  }

  /** A cheap question, so that other people's tables cost next to nothing. */
  private static boolean mayHold(Path shared) {
    try {
      byte[] bytes = Files.readAllBytes(shared);
      return new String(bytes, StandardCharsets.ISO_8859_1).contains(TABLE);
    } catch (IOException e) {
      return false; // whose it is cannot be told; what it says about Python is not read either
    }
  }

  /**
   * The configuration in a file, over what it extends.
   *
   * @param wanted who asks for it, so that it must be there; null where it was come across
   * @param open the files that extend this one
   * @return empty where it has none, or cannot be read
   */
  private Optional<Configuration> read(Path file, @Nullable Spot wanted, Set<Path> open) {
    if (!open.add(file)) {
      problems.add(asked(file, wanted), "`extend` leads in a circle, back to " + file);
      return Optional.empty();
    }
    Optional<Value.Table> table = document(file, wanted).flatMap(root -> own(root, file, wanted));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    Configuration here = ConfigurationReader.read(table.get(), file, problems);
    return Optional.of(base(table.get(), open).map(here::over).orElse(here));
  }

  private Optional<Configuration> base(Value.Table table, Set<Path> open) {
    Fields fields = Fields.of(table, ConfigurationReader.KNOWN, new Problems());
    Value value = fields.get("extend").orElse(null);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof Value.Text text)) {
      problems.add(value, "`extend` wants the path of a file, not " + value.noun());
      return Optional.empty();
    }
    return Fields.of(table, ConfigurationReader.KNOWN, new Problems())
        .path("extend", new Setting<>(text.text(), value.at()))
        .flatMap(path -> read(path.value(), value.at(), open));
  }

  private Optional<Value.Table> document(Path file, @Nullable Spot wanted) {
    if (wanted == null && Files.exists(file) && !Files.isRegularFile(file)) {
      problems.add(asked(file, wanted), file + " is no regular file");
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return TomlReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text, file, problems);
    } catch (CharacterCodingException e) {
      problems.add(new Spot(file, 1, 1), "the file is not written in UTF-8");
    } catch (IOException e) {
      problems.add(asked(file, wanted), "cannot read " + file + ": " + reason(e));
    }
    return Optional.empty();
  }

  private static Spot asked(Path file, @Nullable Spot wanted) {
    return wanted == null ? new Spot(file, 1, 1) : wanted;
  }

  /** Why a file cannot be read, in a few words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  /** The part of a document that is ours; a problem where it has none and must. */
  private Optional<Value.Table> own(Value.Table root, Path file, @Nullable Spot wanted) {
    if (!file.endsWith(SHARED)) {
      return Optional.of(root);
    }
    Value tools = root.values().get("tool");
    Value mine = tools instanceof Value.Table table ? table.values().get(TABLE) : null;
    if (mine instanceof Value.Table table) {
      return Optional.of(table);
    }
    if (mine != null) {
      problems.add(mine, "`tool.asyncmend` wants a table, not " + mine.noun());
    } else if (wanted != null) {
      problems.add(asked(file, wanted), file + " has no table [tool.asyncmend]");
    }
    return Optional.empty();
  }
}
