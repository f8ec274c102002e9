package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asyncmend.forge.GitFolder;
import dev.asyncmend.forge.GithubDouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A folder with a list of repositories, some of them on a double of GitHub, others bare folders.
 */
final class Campaign implements AutoCloseable {
  static final String SLEEPY =
      "import time\n\n\nasync def tick():\n    time.sleep(1)\n    return 1\n";

  private final Path folder;
  private final GithubDouble github;
  private String token = GithubDouble.TOKEN;

  Campaign(Path folder) {
    this.folder = folder;
    this.github = GithubDouble.start(folder.resolve("server"));
  }

  GithubDouble github() {
    return github;
  }

  Path folder() {
    return folder;
  }

  Path cache() {
    return folder.resolve("cache");
  }

  Campaign comesWith(String other) {
    token = other;
    return this;
  }

  /** A repository on the double; gives its entry of the list. */
  String hosted(String name, Map<String, String> files) {
    github.create(name);
    filled(github.remote(name), name, files);
    return "- { url: '%s', forge: github, api-url: '%s', labels: [] }\n"
        .formatted(github.remote(name), github.api());
  }

  /** A bare repository in a folder. */
  Path bare(String name, Map<String, String> files) {
    Path bare = folder.resolve("bare").resolve(name + ".git");
    GitFolder.bare(bare);
    filled(bare.toString(), name, files);
    return bare;
  }

  private void filled(String address, String name, Map<String, String> files) {
    GitFolder work = GitFolder.clone(address, folder.resolve("work").resolve(name));
    new TreeMap<>(files).forEach(work::write);
    work.commit("first").git("push", "-q", "origin", "HEAD:main");
  }

  Campaign list(String... entries) {
    return writes("repos.yml", "repositories:\n" + String.join("", entries));
  }

  Campaign writes(String name, String text) {
    new User(folder).writes(name, text);
    return this;
  }

  String reads(String name) {
    return new User(folder).reads(name);
  }

  /** Runs the campaign. */
  User.Answer runs(String... options) {
    List<String> words = new ArrayList<>(List.of("campaign", "run", "repos.yml"));
    words.addAll(List.of("--cache-dir", "cache"));
    words.addAll(List.of(options));
    return says(words.toArray(String[]::new));
  }

  User.Answer says(String... words) {
    return new User(folder).sets("GH_ENTERPRISE_TOKEN", token).says(words);
  }

  /** The lines of a run by the names of their repositories. */
  static final class Lines {
    private final Map<String, JsonNode> lines = new TreeMap<>();

    /** The lines of a text; each repository may be there once. */
    static Lines of(String out) {
      Lines all = new Lines();
      for (String line : out.lines().toList()) {
        try {
          JsonNode json = new ObjectMapper().readTree(line);
          assertThat(all.lines.put(json.path("repository").asText(), json)).as(line).isNull();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return all;
    }

    int count() {
      return lines.size();
    }

    JsonNode get(String name) {
      return Objects.requireNonNull(lines.get(name), name);
    }

    String status(String name) {
      return get(name).path("status").asText();
    }

    /** Why one failed, which has to have this status. */
    String reason(String name, String status) {
      assertThat(status(name)).as(name).isEqualTo(status);
      return get(name).path("reason").asText();
    }

    /** The sum of a number in all lines. */
    int sum(String field) {
      return lines.values().stream().mapToInt(line -> line.path(field).asInt(-1)).sum();
    }
  }

  /** All files that a run keeps, as text. */
  String kept() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(cache())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Override
  public void close() {
    github.close();
  }
}
