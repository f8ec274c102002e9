package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The picture in the README shows what asyncmend says today about the README's own example. {@code
 * -Ddocs.bless=true} draws it anew.
 */
final class TerminalPictureTest {
  private static final Path PICTURE = Path.of("docs/terminal.svg");
  private static final List<List<String>> COMMANDS =
      List.of(List.of("check", "app.py"), List.of("fix", "app.py"));

  @TempDir private Path folder;

  @Test
  void theReadmeShowsWhatHappens() throws Exception {
    String picture = TerminalPicture.of("asyncmend on a terminal", screen());

    if (Boolean.getBoolean("docs.bless")) {
      Files.writeString(PICTURE, picture);
    }
    assertThat(PICTURE).content().isEqualTo(picture);
    assertThat(Path.of("README.md")).content().contains("<img src=\"" + PICTURE + "\"");
  }

  @Test
  void codeStaysTextAndNothingComesFromOutside() throws Exception {
    String picture = TerminalPicture.of("x", "a \u001B[1;31m<script>&\u001B[0m b\n\nc");

    assertThat(picture)
        .contains("a <tspan class=\"b r\">&lt;script&gt;&amp;</tspan> b</text>")
        .doesNotContain("href", "url(", "@import", "\u001B");
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(picture)));
    assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(2);
  }

  /** What somebody sees who types the commands where the README's example is. */
  private String screen() throws Exception {
    DocReader reader = new DocReader(Files.createDirectory(folder.resolve("shop")));
    DocPage.NewFile example =
        DocPage.of(Path.of("README.md")).steps().stream()
            .filter(DocPage.NewFile.class::isInstance)
            .map(DocPage.NewFile.class::cast)
            .findFirst()
            .orElseThrow();
    reader.writes(example.name(), example.text());
    reader.runs("git init -q && git add . && git commit -qm first");
    StringBuilder screen = new StringBuilder();
    for (List<String> command : COMMANDS) {
      screen
          .append("\u001B[2m$\u001B[0m asyncmend ")
          .append(String.join(" ", command))
          .append('\n');
      screen.append(reader.watches(command)).append('\n');
    }
    return screen.toString();
  }
}
