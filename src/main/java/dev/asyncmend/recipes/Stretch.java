package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Statements of one block that stand one behind the other. */
final class Stretch {
  private Stretch() {}

  /** The smallest run of statements in one block that holds all of {@code nodes}. */
  static List<Stmt> of(Collection<Node> nodes, Place place) {
    List<List<Stmt>> paths = nodes.stream().map(node -> path(node, place)).toList();
    List<Stmt> found = List.of();
    for (int depth = 0; ; depth++) {
      int at = depth;
      if (paths.stream().anyMatch(path -> path.size() <= at)) {
        return found;
      }
      List<Stmt> here = paths.stream().map(path -> path.get(at)).toList();
      List<Stmt> block = SameBlock.of(here.get(0), place);
      if (!here.stream().allMatch(stmt -> index(block, stmt) >= 0)) {
        return found;
      }
      found = between(block, here);
      if (found.size() > 1) {
        return found;
      }
    }
  }

  private static List<Stmt> between(List<Stmt> block, List<Stmt> marks) {
    int from = marks.stream().mapToInt(stmt -> index(block, stmt)).min().orElseThrow();
    int to = marks.stream().mapToInt(stmt -> index(block, stmt)).max().orElseThrow();
    return block.subList(from, to + 1);
  }

  private static int index(List<Stmt> block, Stmt wanted) {
    for (int at = 0; at < block.size(); at++) {
      if (block.get(at) == wanted) {
        return at;
      }
    }
    return -1;
  }

  /** The statements of the coroutine around {@code node}, the outermost first. */
  private static List<Stmt> path(Node node, Place place) {
    List<Stmt> path = new ArrayList<>();
    Node function = place.scopes().runsIn(node).orElse(place.file().tree());
    List<Node> chain = new ArrayList<>(List.of(node));
    chain.addAll(place.file().ancestors(node));
    for (Node at : chain) {
      if (at == function) {
        break;
      }
      if (at instanceof Stmt stmt) {
        path.add(0, stmt);
      }
    }
    return path;
  }
}
