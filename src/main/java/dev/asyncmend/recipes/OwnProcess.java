package dev.asyncmend.recipes;

import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code asyncio.create_subprocess_exec} in the place of {@code subprocess.run} and {@code
 * subprocess.call}, where the command is a list that is written out, the options are the same
 * there, and of the result only {@code returncode}, {@code stdout} and {@code stderr} are read.
 */
final class OwnProcess {
  private static final String START = "asyncio.create_subprocess_exec";
  private static final Set<String> SAME = Set.of("cwd", "env");
  private static final Set<String> STREAMS = Set.of("stdin", "stdout", "stderr");
  private static final Set<String> READ = Set.of("returncode", "stdout", "stderr");

  private static final Map<String, String> TARGETS =
      Map.of(
          "subprocess.PIPE", "asyncio.subprocess.PIPE",
          "subprocess.DEVNULL", "asyncio.subprocess.DEVNULL",
          "subprocess.STDOUT", "asyncio.subprocess.STDOUT");

  private final Expr.Call call;
  private final Place place;
  private final Stmt statement;
  private final Expr.ListExpr command;
  private final Expr.@Nullable Name target;

  private OwnProcess(
      Expr.Call call,
      Place place,
      Stmt statement,
      Expr.ListExpr command,
      Expr.@Nullable Name target) {
    this.call = call;
    this.place = place;
    this.statement = statement;
    this.command = command;
    this.target = target;
  }

  /** The statement that {@code found} makes up; empty where it has no sure counterpart. */
  static Optional<OwnProcess> of(BlockingCall found) {
    Expr.Call call = found.call();
    Place place = found.place();
    boolean run = found.name().equals("subprocess.run");
    Node parent = place.file().parent(call).orElse(call);
    if (!(run || found.name().equals("subprocess.call"))
        || call.args().size() != 1
        || !(call.args().get(0) instanceof Expr.ListExpr command)
        || command.elts().isEmpty()
        || command.elts().stream().anyMatch(Expr.Starred.class::isInstance)
        || !(parent instanceof Stmt statement)
        || !SameBlock.isAlone(statement, place)) {
      return Optional.empty();
    }
    Expr.Name target = null;
    if (statement instanceof Stmt.Assign assign) {
      target =
          assign.targets().size() == 1 && assign.targets().get(0) instanceof Expr.Name name
              ? name
              : null;
    }
    OwnProcess process = new OwnProcess(call, place, statement, command, target);
    boolean taken = statement instanceof Stmt.ExprStmt || target != null;
    boolean read = target == null || !run || process.isOnlyRead(target);
    return taken && read && process.options() ? Optional.of(process) : Optional.empty();
  }

  private boolean options() {
    return call.keywords().stream().allMatch(this::isKnown);
  }

  private boolean isKnown(Part.Keyword word) {
    String name = word.name();
    if (name == null) {
      return false;
    }
    return SAME.contains(name)
        || (name.equals("capture_output") && place.file().source(word.value()).equals("True"))
        || (STREAMS.contains(name) && stream(word).isPresent());
  }

  private Optional<String> stream(Part.Keyword word) {
    return TARGETS.keySet().stream()
        .filter(one -> place.denotes(word.value(), one))
        .map(TARGETS::get)
        .findFirst();
  }

  /** Whether the same function reads it, what it reads can be had, and nobody else has it. */
  private boolean isOnlyRead(Expr.Name name) {
    Node function = place.scopes().runsIn(name).orElse(null);
    return place.scopes().variable(name).bindings().size() == 1
        && place.scopes().variable(name).scope().node() == function
        && reads(name).size() == place.scopes().variable(name).uses().size()
        && reads(name).stream()
            .allMatch(read -> place.scopes().runsIn(read).orElse(null) == function);
  }

  private List<Expr.Attribute> reads(Expr.Name name) {
    return place.scopes().variable(name).uses().stream()
        .flatMap(use -> place.file().parent(use).stream())
        .filter(Expr.Attribute.class::isInstance)
        .map(Expr.Attribute.class::cast)
        .filter(read -> READ.contains(read.attr()))
        .toList();
  }

  void write(FixBuilder fix, boolean run) {
    String process = fix.fresh("process");
    List<String> lines = new ArrayList<>();
    lines.add(process + " = await " + fix.reference(START) + "(" + arguments(fix) + ")");
    String wait = "await " + process + ".wait()";
    if (target != null && !run) {
      lines.add(target.id() + " = " + wait);
    } else if (isPiped() && target != null) {
      String out = fix.fresh("stdout");
      String error = fix.fresh("stderr");
      lines.add(out + ", " + error + " = await " + process + ".communicate()");
      Map<String, String> names =
          Map.of("stdout", out, "stderr", error, "returncode", process + ".returncode");
      reads(target).forEach(read -> fix.replace(read, names.getOrDefault(read.attr(), out)));
    } else {
      lines.add(isPiped() ? "await " + process + ".communicate()" : wait);
      if (target != null) {
        Map<String, String> names = Map.of("returncode", process + ".returncode");
        reads(target).forEach(read -> fix.replace(read, names.getOrDefault(read.attr(), "None")));
      }
    }
    fix.replace(statement, lines.get(0) + fix.below(statement, lines.subList(1, lines.size())));
  }

  private boolean isPiped() {
    return call.keywords().stream()
        .anyMatch(
            word ->
                "capture_output".equals(word.name())
                    || place.denotes(word.value(), "subprocess.PIPE"));
  }

  private String arguments(FixBuilder fix) {
    List<String> all = new ArrayList<>();
    command.elts().forEach(part -> all.add(place.file().source(part)));
    for (Part.Keyword word : call.keywords()) {
      if ("capture_output".equals(word.name())) {
        String pipe = named("asyncio.subprocess.PIPE", fix);
        all.add("stdout=" + pipe);
        all.add("stderr=" + pipe);
      } else {
        String value =
            stream(word)
                .map(one -> named(one, fix))
                .orElseGet(() -> place.file().source(word.value()));
        all.add(word.name() + "=" + value);
      }
    }
    return String.join(", ", all);
  }

  /** How to write what is in {@code asyncio.subprocess}, which {@code asyncio} imports itself. */
  private static String named(String dotted, FixBuilder fix) {
    String start = fix.reference(START);
    String method = START.substring(START.indexOf('.'));
    return start.endsWith(method)
        ? start.substring(0, start.length() - method.length())
            + dotted.substring(dotted.indexOf('.'))
        : fix.reference(dotted);
  }
}
