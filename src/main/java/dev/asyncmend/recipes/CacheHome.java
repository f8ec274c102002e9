package dev.asyncmend.recipes;

import dev.asyncmend.index.ProjectIndex;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another file of the same folder that has, or is to have, the function that makes a cache keep
 * tasks: it is written once, and imported from there. Such a file imports nothing of the project,
 * so that nobody who imports it goes round in a circle, and runs nothing when it is imported.
 *
 * @param around the file
 * @param module what it is imported as
 * @param function the name of the function; empty where it has to be written yet
 */
record CacheHome(Surroundings around, QName module, String function) {
  private static final String WORD = "cache";

  /** Where somebody asked for silence, the function might never be written. */
  private static final Pattern SILENCE = Pattern.compile("asyncmend: *(file-)?ignore|noqa");

  /**
   * The one for the file of {@code place}: any that has a function of that shape, else the first by
   * its path that needs one; empty where that is the file of {@code place} itself, or none.
   *
   * @param needs whether a file needs one
   */
  static Optional<CacheHome> of(Pattern shape, Predicate<Surroundings> needs, Place place) {
    String own = place.resolver().path();
    List<String> paths = beside(own, place.resolver().index());
    if (paths.size() < 2) {
      return Optional.empty();
    }
    List<CacheHome> others =
        paths.stream()
            .filter(path -> !path.equals(own))
            .flatMap(path -> place.elsewhere(path).stream())
            .flatMap(around -> at(around, shape).stream())
            .toList();
    boolean fits = at(place.around(), shape).isPresent();
    return others.stream()
        .filter(one -> !one.function().isEmpty())
        .findFirst()
        .or(
            () ->
                others.stream()
                    .filter(one -> !fits || one.path().compareTo(own) < 0)
                    .filter(one -> needs.test(one.around()))
                    .findFirst());
  }

  private String path() {
    return around.resolver().path();
  }

  /** The files of the folder that speak of caches, sorted. */
  private static List<String> beside(String own, ProjectIndex index) {
    String folder = folder(own);
    return index.source().mentioning(WORD).stream()
        .filter(path -> path.endsWith(".py") && folder(path).equals(folder))
        .filter(path -> !TestCode.file(path) && !path.endsWith("__.py"))
        .sorted()
        .toList();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The file as such a one, if everything in its folder can import it. */
  private static Optional<CacheHome> at(Surroundings around, Pattern shape) {
    Optional<QName> module = module(around);
    boolean fits =
        module.isPresent()
            && around.file().tree().body().stream().allMatch(stmt -> isStill(stmt))
            && imports(around).noneMatch(name -> isOwn(name, module.get(), around))
            && !SILENCE.matcher(around.file().text().chars()).find();
    return fits
        ? module.map(
            name -> new CacheHome(around, name, AddedFunction.existing(shape, around).orElse("")))
        : Optional.empty();
  }

  /** The name that it is imported by, by somebody in the project if it is in a package. */
  private static Optional<QName> module(Surroundings around) {
    return around.file().tree().body().stream()
        .filter(Stmt.Function.class::isInstance)
        .findFirst()
        .flatMap(def -> around.resolver().symbol((Stmt.Function) def))
        .flatMap(symbol -> symbol.name().parent())
        .filter(name -> name.parent().isEmpty() || around.resolver().index().imports(name.head()));
  }

  /** Whether a statement of a module does no more than define something. */
  private static boolean isStill(Stmt stmt) {
    return stmt instanceof Stmt.Function
        || stmt instanceof Stmt.ClassDef
        || stmt instanceof Stmt.Import
        || stmt instanceof Stmt.ImportFrom
        || stmt instanceof Stmt.Assign
        || stmt instanceof Stmt.AnnAssign
        || (stmt instanceof Stmt.ExprStmt plain && plain.value() instanceof Expr.Constant);
  }

  /** What it imports, anywhere; an empty text for relative imports. */
  private static Stream<String> imports(Surroundings around) {
    return Stream.concat(
        Walk.find(around.file().tree(), Stmt.Import.class).stream()
            .flatMap(one -> one.names().stream().map(Part.Alias::name)),
        Walk.find(around.file().tree(), Stmt.ImportFrom.class).stream()
            .map(one -> one.level() > 0 || one.module() == null ? "" : one.module()));
  }

  private static boolean isOwn(String name, QName module, Surroundings around) {
    if (name.isEmpty()) {
      return true;
    }
    String head = QName.of(name).head();
    return head.equals(module.head())
        || around.resolver().index().source().paths().stream()
            .anyMatch(
                path ->
                    ('/' + path).endsWith('/' + head + ".py")
                        || ('/' + path).contains('/' + head + "/"));
  }
}
