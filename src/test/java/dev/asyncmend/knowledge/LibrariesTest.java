package dev.asyncmend.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The facts that were made from libraries say what they were made from. */
final class LibrariesTest {
  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final Path FOLDER = KNOWLEDGE.resolve("libraries");
  private static final String MARK = "# === ";
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_.-]+==[0-9][A-Za-z0-9.+]*");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final int MEGABYTES = 4;

  /** A row of {@code libraries.tsv}. */
  private record Row(String pack, String source, String digest, int modules, List<String> heads) {
    private static Row of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(6);
      return new Row(
          cells[0],
          cells[1],
          cells[2],
          Integer.parseInt(cells[3]),
          List.of(cells[5].split(" ", -1)));
    }

    private List<String> lines() throws IOException {
      return Files.readAllLines(FOLDER.resolve(pack + ".pyi"));
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(KNOWLEDGE.resolve("libraries.tsv")).stream()
        .skip(1)
        .map(Row::of)
        .toList();
  }

  @Test
  void nameVersionAndDigestAreRecordedInTheTableAndInTheFile() throws IOException {
    for (Row row : rows()) {
      assertThat(row.source()).as(row.pack()).matches(VERSION);
      assertThat(row.digest()).as(row.pack()).matches(SHA256);
      assertThat(row.lines().get(0))
          .as(row.pack())
          .isEqualTo("# " + row.source() + ", sha256 " + row.digest() + ".");
    }
  }

  @Test
  void theTableHasTheModulesOfEachFile() throws IOException {
    for (Row row : rows()) {
      List<String> modules =
          row.lines().stream()
              .filter(line -> line.startsWith(MARK))
              .map(line -> line.substring(MARK.length()))
              .toList();
      assertThat(modules).as(row.pack()).hasSize(row.modules()).doesNotHaveDuplicates();
      assertThat(modules)
          .as(row.pack())
          .extracting(module -> module.replaceFirst("[/.].*", ""))
          .isSubsetOf(row.heads());
    }
  }

  @Test
  void thoseThatAreAskedForAreThere() throws IOException {
    List<String> asked =
        Files.readAllLines(KNOWLEDGE.resolve("libraries.txt")).stream()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(rows()).extracting(Row::source).containsExactlyInAnyOrderElementsOf(asked);
    try (Stream<Path> files = Files.list(FOLDER)) {
      TreeSet<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString().replaceFirst("\\.pyi$", "")));
      assertThat(rows()).extracting(Row::pack).containsExactlyElementsOf(names);
    }
  }

  @Test
  void theLibrariesThatPeopleUseAreAmongThem() throws IOException {
    assertThat(rows())
        .flatExtracting(Row::heads)
        .contains("asyncio", "aiohttp", "httpx", "anyio", "starlette", "fastapi", "aiofiles")
        .contains("asyncpg", "psycopg", "aiomysql", "aiosqlite", "sqlalchemy", "redis", "motor")
        .contains("pymongo", "aiokafka", "aio_pika", "nats", "websockets", "aiobotocore")
        .contains("discord", "telegram", "aiogram", "telethon", "playwright", "openai")
        .contains("anthropic", "mcp", "langchain_core", "pydantic_ai", "tenacity", "tortoise")
        .contains("beanie", "databases", "quart", "sanic", "grpc", "temporalio", "prefect")
        .contains("distributed", "pytest_asyncio")
        .contains("django", "rest_framework", "channels", "nextcord", "slack_bolt", "homeassistant")
        .contains("litellm", "langchain", "langchain_openai", "llama_index", "autogen_core")
        .contains("azure", "google", "web3", "textual", "nicegui", "strawberry", "fastmcp")
        .contains("chromadb", "weaviate", "pymilvus", "browser_use", "crawl4ai", "pipecat");
  }

  @Test
  void theyAreSmall() throws IOException {
    Path packed = Files.createTempFile("libraries", ".zip");
    try {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed));
          Stream<Path> files = Files.list(FOLDER)) {
        for (Path file : files.toList()) {
          zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
          Files.copy(file, zip);
        }
      }
      assertThat(Files.size(packed)).isLessThan(MEGABYTES * 1024L * 1024L);
    } finally {
      Files.delete(packed);
    }
  }
}
