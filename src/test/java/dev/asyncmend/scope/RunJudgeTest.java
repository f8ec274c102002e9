package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.testing.CPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * CPython runs random coroutines and tells what happened to every value; whatever did happen must
 * be among what we say may happen.
 */
final class RunJudgeTest {
  private static final int MATCHES = 10;
  private static final int FEW = 200;
  private static final int MANY = 5_000;

  @TempDir private Path folder;

  @Test
  void whatHappensInSomeProgramsWasForeseen() throws IOException {
    judge(FEW);
  }

  @Test
  @Tag("corpus")
  void whatHappensInManyProgramsWasForeseen() throws IOException {
    judge(MANY);
  }

  private void judge(int programs) throws IOException {
    CPython python = CPython.newest();
    assumeTrue(python.minor() >= MATCHES);
    List<String> files = new ArrayList<>();
    for (int seed = 0; seed < programs; seed++) {
      Path file = folder.resolve(seed + ".py");
      Files.writeString(file, RandomProgram.of(seed));
      files.add(file.toString());
    }
    List<String> surprises = new ArrayList<>();
    List<Told> current = new ArrayList<>();
    int[] checked = new int[1];
    python.run(
        Claims.resource("run_flow.py"),
        files,
        line -> {
          if (line.startsWith("FILE")) {
            current.add(0, new Told(Integer.parseInt(name(line))));
          } else {
            checked[0]++;
            current.get(0).check(line.split(" ", -1)).ifPresent(surprises::add);
          }
        });
    assertThat(surprises).isEmpty();
    assertThat(checked[0]).isGreaterThan(programs);
  }

  private static String name(String line) {
    return Path.of(line.substring(line.indexOf('\t') + 1))
        .getFileName()
        .toString()
        .replace(".py", "");
  }

  /** What we say about the program of one seed. */
  private static final class Told {
    private final int seed;
    private final Sample sample;
    private final Map<String, Expr.Name> reads = new HashMap<>();

    Told(int seed) {
      this.seed = seed;
      this.sample = Sample.of(RandomProgram.of(seed));
      for (Expr.Call call : Walk.find(sample.file().tree(), Expr.Call.class)) {
        if (call.args().size() == 2 && call.args().get(1) instanceof Expr.Name name) {
          reads.put(sample.file().source(call.args().get(0)), name);
        }
      }
    }

    Optional<String> check(String[] words) {
      boolean foreseen =
          switch (words[0]) {
            case "r" -> reaches(read(words[1]), words[2]);
            case "u" -> !own(read(words[1])) || sample.flow().mayBeUnbound(read(words[1]));
            case "l" -> loses(words[1]);
            default -> suspends(read(words[1]), read(words[2]));
          };
      return foreseen
          ? Optional.empty()
          : Optional.of(seed + ": " + String.join(" ", words) + "\n" + RandomProgram.of(seed));
    }

    /** The name that the read numbered so reads. */
    private Expr.Name read(String number) {
      return Objects.requireNonNull(reads.get(number));
    }

    private boolean own(Expr.Name read) {
      Scopes scopes = sample.scopes();
      return scopes.running(read) == scopes.running(scopes.variable(read).scope());
    }

    private boolean reaches(Expr.Name read, String origin) {
      List<Binding> reaching = sample.flow().reaching(read);
      boolean symmetric =
          reaching.stream()
              .filter(binding -> own(read) && binding.givesValue())
              .allMatch(
                  binding ->
                      sample.flow().uses(binding).reads().contains(read) || captured(binding));
      return symmetric && reaching.stream().anyMatch(each -> origin(each).equals(origin));
    }

    private boolean captured(Binding binding) {
      return !sample.flow().uses(binding).captures().isEmpty();
    }

    private String origin(Binding binding) {
      if (binding instanceof Binding.Parameter) {
        return "1";
      }
      if (binding instanceof Binding.Imported) {
        return "import";
      }
      Binding.Local local = (Binding.Local) binding;
      if (local.form() == Binding.Form.EXCEPT) {
        return "except";
      }
      return local.source() instanceof Expr.Call call
          ? sample.file().source(call.args().get(1))
          : "def";
    }

    private boolean loses(String number) {
      return sample.scopes().all().stream()
          .flatMap(scope -> scope.names().stream().flatMap(name -> scope.variable(name).stream()))
          .flatMap(variable -> variable.bindings().stream())
          .filter(binding -> !(binding instanceof Binding.Defined))
          .filter(binding -> origin(binding).equals(number))
          .allMatch(each -> captured(each) || !sample.flow().uses(each).unread().isEmpty());
    }

    /** Reads in nested functions belong to another call each time. */
    private boolean inMain(Expr.Name read) {
      return sample
          .scopes()
          .runsIn(read)
          .filter(Stmt.AsyncFunctionDef.class::isInstance)
          .isPresent();
    }

    private boolean suspends(Expr.Name first, Expr.Name second) {
      return !inMain(first) || !inMain(second) || sample.flow().awaitBetween(first, second);
    }
  }
}
