package dev.asyncmend.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.text.Encoded;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every notebook. */
final class NotebookPropertiesTest {
  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> line =
        Arbitraries.of(
            "a = 1",
            "b = '\"\\\\ü'",
            "%time x",
            "!ls \\",
            "c?",
            "",
            "    d",
            "# %%",
            "\t",
            "(",
            "'''",
            "%%time",
            "e = '\uD83D\uDE00'",
            "for x in y:",
            "f\r");
    return line.list().ofMaxSize(6).map(lines -> String.join("\n", lines)).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> fresh() {
    return Arbitraries.of("a = 1", "n = '\"\\\\é'", "", "# x").list().ofMaxSize(3);
  }

  private static String json(List<String> cells, boolean list) {
    String[] all = cells.toArray(String[]::new);
    return list ? Sheet.of(all) : Sheet.ofStrings(all);
  }

  @Property(tries = 300)
  void withoutEditsTheBytesAreTheSame(@ForAll("cells") List<String> cells, @ForAll boolean list) {
    SourceText text = Sheet.read(json(cells, list));

    assertThat(text.encode(text.chars()))
        .isInstanceOfSatisfying(
            Encoded.Ok.class, ok -> assertThat(ok.bytes()).isEqualTo(text.bytes()));
  }

  /** Lines of plain code give way to others: the notebook is the one that has those. */
  @Property(tries = 500)
  void anEditChangesTheSourceOnly(
      @ForAll("cells") List<String> cells,
      @ForAll boolean list,
      @ForAll("fresh") List<String> fresh,
      @ForAll int choice) {
    List<String> lines = List.of("one", "two", "three", "four");
    int from = Math.floorMod(choice, 5);
    int until = from + Math.floorMod(choice / 5, 5 - from);
    List<String> edited = new ArrayList<>(lines.subList(0, from));
    edited.addAll(fresh);
    edited.addAll(lines.subList(until, 4));
    SourceText text = Sheet.read(json(with(cells, lines), list));
    String chars = text.chars().replace("one\ntwo\nthree\nfour\n", "\0");

    Encoded encoded = text.encode(chars.replace("\0", joined(edited)));

    assertThat(encoded).isInstanceOf(Encoded.Ok.class);
    SourceText wanted = Sheet.read(json(with(cells, edited), list));
    SourceText now = Sheet.read(new String(((Encoded.Ok) encoded).bytes(), text.charset()));
    assertThat(now.chars()).isEqualTo(chars.replace("\0", joined(edited)));
    if (list && !edited.isEmpty() && !edited.get(edited.size() - 1).isEmpty()) {
      assertThat(((Encoded.Ok) encoded).bytes()).isEqualTo(wanted.bytes());
    }
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<String> with(List<String> cells, List<String> lines) {
    List<String> all = new ArrayList<>(cells);
    all.add(all.size() / 2, String.join("\n", lines));
    return all;
  }
}
