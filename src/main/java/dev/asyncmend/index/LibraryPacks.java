package dev.asyncmend.index;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The facts that were made from libraries, one file a library with a section for each module. A
 * file is read when one of its modules is asked for, and of it that module only.
 */
final class LibraryPacks {
  private static final String FOLDER = "libraries/";
  private static final String MARK = "# === ";

  private final Function<String, String> files;
  private final Map<String, List<String>> packsByHead = new HashMap<>();
  private final Map<String, Map<String, Section>> packs = new ConcurrentHashMap<>();
  private final Map<String, Optional<LibraryModule>> modules = new ConcurrentHashMap<>();

  /**
   * The part of a file that is about one module; {@code start} is behind the line that marks it.
   */
  private record Section(String text, int start, int end, boolean pack, int before) {}

  /**
   * The libraries that {@code table} lists.
   *
   * @param files gives the text of a file of {@code knowledge/}
   */
  LibraryPacks(Table table, Function<String, String> files) {
    this.files = files;
    for (List<String> row : table.rows()) {
      for (String head : row.get(5).split(" ", -1)) {
        packsByHead.computeIfAbsent(head, key -> new ArrayList<>()).add(row.get(0));
      }
    }
  }

  /** The top-level modules that are described. */
  Set<String> heads() {
    return packsByHead.keySet();
  }

  /** The facts of the module {@code dotted}; empty where there are none. */
  Optional<LibraryModule> find(String dotted) {
    return modules.computeIfAbsent(dotted, this::read);
  }

  private Optional<LibraryModule> read(String dotted) {
    for (String pack : packsByHead.getOrDefault(Knowledge.head(dotted), List.of())) {
      Section section = packs.computeIfAbsent(pack, this::sections).get(dotted);
      if (section != null) {
        return Optional.of(read(FOLDER + pack + ".pyi", section));
      }
    }
    return Optional.empty();
  }

  private static LibraryModule read(String file, Section section) {
    String text = section.text.substring(section.start, section.end);
    Parse parse = Python.parse(new SourceText(text));
    if (parse instanceof Parse.Ok ok) {
      return new LibraryModule(
          "knowledge/" + file,
          section.pack,
          section.before,
          Summarizer.summarize(Scopes.of(ok.file())));
    }
    throw new IllegalStateException(file + ": " + ((Parse.Broken) parse).reason());
  }

  private Map<String, Section> sections(String pack) {
    String text = files.apply(FOLDER + pack + ".pyi");
    Map<String, Section> found = new HashMap<>();
    int line = 0;
    int mark = text.indexOf(MARK);
    int counted = 0;
    while (mark >= 0) {
      int start = text.indexOf('\n', mark) + 1;
      String path = text.substring(mark + MARK.length(), start - 1);
      line += lines(text, counted, start);
      counted = start;
      int next = text.indexOf('\n' + MARK, start - 1);
      int end = next < 0 ? text.length() : next + 1;
      boolean whole = Unit.pack(path);
      found.put(ImportRoots.dotted(path), new Section(text, start, end, whole, line));
      mark = next < 0 ? -1 : next + 1;
    }
    return found;
  }

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }
}
