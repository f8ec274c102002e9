package dev.asyncmend.scope;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.SourceText;
import java.util.List;
import java.util.Optional;

/** A small Python source with its scopes and flow, and ways to point into it. */
record Sample(PyFile file, Scopes scopes, Flow flow) {

  static Sample of(String source) {
    Parse parse = Python.parse(new SourceText(source));
    if (parse instanceof Parse.Broken broken) {
      throw new IllegalArgumentException(broken + " in\n" + source);
    }
    PyFile file = ((Parse.Ok) parse).file();
    Scopes scopes = Scopes.of(file);
    return new Sample(file, scopes, Flow.of(scopes));
  }

  /** The names spelled {@code id}, in source order. */
  List<Expr.Name> names(String id) {
    return Walk.find(file.tree(), Expr.Name.class).stream()
        .filter(name -> name.id().equals(id))
        .sorted((a, b) -> Integer.compare(a.first(), b.first()))
        .toList();
  }

  /** The name spelled {@code id} for the {@code number}th time, from 1. */
  Expr.Name name(String id, int number) {
    return names(id).get(number - 1);
  }

  /** The first node of {@code type} that is written exactly {@code text}. */
  <T extends Node> T node(Class<T> type, String text) {
    return Walk.find(file.tree(), type).stream()
        .filter(node -> file.source(node).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + text));
  }

  /** The first expression that is written exactly {@code text}. */
  Expr expr(String text) {
    return node(Expr.class, text);
  }

  /** 1-based line of the first token of {@code node}. */
  int line(Node node) {
    return file.text().lines().line(file.tokens().start(node.first()));
  }

  /** The binding of {@code id} on a line. */
  Binding binding(String id, int line) {
    return scopes.all().stream()
        .flatMap(scope -> scope.variable(id).stream())
        .flatMap(variable -> variable.bindings().stream())
        .filter(each -> each.site().map(this::line).equals(Optional.of(line)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + id + " on line " + line));
  }
}
