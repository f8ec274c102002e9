package dev.asyncmend;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sizes that keep the code readable, and a habit that keeps the count of tests true. */
final class HabitsTest {
  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_METHOD = 30;

  /** A closed choice with a record for each kind of node: one list, longer than a screen. */
  private static final Set<String> LISTS = Set.of("Expr.java", "Stmt.java");

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : javaFiles("src/main/java", "src/test/java")) {
      int lines = Files.readAllLines(file).size();
      if (lines > LINES_OF_A_FILE && !LISTS.contains(file.getFileName().toString())) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).as("files of more than %d lines", LINES_OF_A_FILE).isEmpty();
  }

  @Test
  void methodsAreShort() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> tooLong = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var sources = files.getJavaFileObjectsFromPaths(javaFiles("src/main/java"));
      var task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree file : task.parse()) {
        file.accept(new LongMethods(file, positions, tooLong), null);
      }
    }
    assertThat(tooLong).as("methods of more than %d lines", LINES_OF_A_METHOD).isEmpty();
  }

  /** Both engines would write the same report file, and half of the tests would not be counted. */
  @Test
  void propertiesHaveClassesOfTheirOwn() throws URISyntaxException {
    Path tests =
        Path.of(HabitsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> mixed =
        new ClassFileImporter()
            .importPath(tests).stream()
                .filter(type -> has(type, Property.class.getName()))
                .filter(type -> has(type, Test.class.getName()))
                .map(JavaClass::getName)
                .toList();
    assertThat(mixed).as("classes with @Test and @Property").isEmpty();
  }

  private static boolean has(JavaClass type, String annotation) {
    return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation));
  }

  private static List<Path> javaFiles(String... roots) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String root : roots) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  /** Collects the methods of one file whose bodies, braces included, take too many lines. */
  private static final class LongMethods extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final List<String> found;

    LongMethods(CompilationUnitTree file, SourcePositions positions, List<String> found) {
      this.file = file;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      if (method.getBody() != null) {
        long from = line(positions.getStartPosition(file, method.getBody()));
        long to = line(positions.getEndPosition(file, method.getBody()));
        if (to - from + 1 > LINES_OF_A_METHOD) {
          found.add(file.getSourceFile().getName() + ":" + from + " " + method.getName());
        }
      }
      return super.visitMethod(method, null);
    }

    private long line(long offset) {
      return file.getLineMap().getLineNumber(offset);
    }
  }
}
