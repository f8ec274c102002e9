package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Statements that stand in the same block. */
final class SameBlock {
  private SameBlock() {}

  /** The statements of the block that holds {@code statement}, itself included. */
  static List<Stmt> of(Stmt statement, Place place) {
    return place.file().parent(statement).map(SameBlock::blocks).orElse(List.of()).stream()
        .filter(block -> block.stream().anyMatch(one -> one == statement))
        .findFirst()
        .orElse(List.of(statement));
  }

  /** The index of the statement of {@code block} that {@code node} is in; -1 where none is. */
  static int indexOf(Node node, List<Stmt> block) {
    for (int at = 0; at < block.size(); at++) {
      if (block.get(at).first() <= node.first() && node.last() <= block.get(at).last()) {
        return at;
      }
    }
    return -1;
  }

  /** Whether others can stand in the place of a statement: whole lines, no comment inside. */
  static boolean isAlone(Stmt statement, Place place) {
    return IntStream.rangeClosed(statement.first(), statement.last())
            .noneMatch(at -> place.file().tokens().kind(at) == TokenKind.COMMENT)
        && new WholeLines(place.file()).isAlone(statement, true);
  }

  private static List<List<Stmt>> blocks(Node parent) {
    List<List<Stmt>> found = new ArrayList<>();
    if (parent instanceof Part.Module module) {
      found.add(module.body());
    } else if (parent instanceof Stmt.Function function) {
      found.add(function.body());
    } else if (parent instanceof Stmt.ClassDef type) {
      found.add(type.body());
    } else if (parent instanceof Stmt.WithBlock with) {
      found.add(with.body());
    } else if (parent instanceof Part.ExceptHandler handler) {
      found.add(handler.body());
    } else if (parent instanceof Part.MatchCase match) {
      found.add(match.body());
    } else {
      branching(parent, found);
    }
    return found;
  }

  private static void branching(Node parent, List<List<Stmt>> found) {
    if (parent instanceof Stmt.If condition) {
      found.add(condition.body());
      found.add(condition.orelse());
    } else if (parent instanceof Stmt.Loop loop) {
      found.add(loop.body());
      found.add(loop.orelse());
    } else if (parent instanceof Stmt.While loop) {
      found.add(loop.body());
      found.add(loop.orelse());
    } else if (parent instanceof Stmt.TryBlock block) {
      found.add(block.body());
      found.add(block.orelse());
      found.add(block.finalbody());
    }
  }
}
