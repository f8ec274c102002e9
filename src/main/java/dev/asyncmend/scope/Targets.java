package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Binds the names of targets and patterns. Whatever else stands there, as {@code x} in {@code x.y =
 * 1}, is read code and goes to the agenda. Targets nest in brackets only, so recursion stays
 * shallow.
 */
final class Targets {
  private final Agenda agenda;

  Targets(Agenda agenda) {
    this.agenda = agenda;
  }

  /** Everything about a binding but its name and node. */
  record Site(
      Scope scope, Binding.Form form, @Nullable Expr source, boolean whole, Binding.When when) {
    /** The site of a name that takes a part of the source only. */
    Site part() {
      return new Site(scope, form, source, false, when);
    }

    /** The site of a name that takes all of {@code element}. */
    Site element(Expr element) {
      return new Site(scope, form, element, true, when);
    }

    void bind(String id, Node at) {
      String name = scope.mangled(id);
      scope.mentioned(name).bind(new Binding.Local(name, at, form, source, whole, when));
    }
  }

  void bind(Expr target, Site site) {
    if (target instanceof Expr.Name name) {
      site.bind(name.id(), name);
    } else if (target instanceof Expr.Tuple tuple) {
      bindAll(tuple.elts(), site);
    } else if (target instanceof Expr.ListExpr list) {
      bindAll(list.elts(), site);
    } else if (target instanceof Expr.Starred starred) {
      bind(starred.value(), site.part());
    } else {
      agenda.add(target, site.scope, site.when);
    }
  }

  private void bindAll(List<Expr> targets, Site site) {
    Optional<List<Expr>> elements = paired(targets, site);
    for (int i = 0; i < targets.size(); i++) {
      int index = i;
      bind(targets.get(i), elements.map(e -> site.element(e.get(index))).orElseGet(site::part));
    }
  }

  /** The elements of the source where each target takes exactly one of them. */
  private static Optional<List<Expr>> paired(List<Expr> targets, Site site) {
    if (site.form != Binding.Form.ASSIGNED || !site.whole || site.source == null) {
      return Optional.empty();
    }
    return elements(site.source).filter(found -> pairs(targets, found));
  }

  /** Whether an assignment of {@code elements} gives each of {@code targets} exactly one. */
  static boolean pairs(List<Expr> targets, List<Expr> elements) {
    return targets.size() == elements.size()
        && targets.stream().noneMatch(Expr.Starred.class::isInstance)
        && elements.stream().noneMatch(Expr.Starred.class::isInstance);
  }

  /** The elements of a tuple or list display; empty for any other expression. */
  static Optional<List<Expr>> elements(Expr expr) {
    if (expr instanceof Expr.Tuple tuple) {
      return Optional.of(tuple.elts());
    }
    return expr instanceof Expr.ListExpr list ? Optional.of(list.elts()) : Optional.empty();
  }

  void match(Part.Pattern pattern, Site site) {
    if (pattern instanceof Part.MatchAs as) {
      capture(as.name(), as, site);
      if (as.pattern() != null) {
        match(as.pattern(), site);
      }
    } else if (pattern instanceof Part.MatchOr or) {
      or.patterns().forEach(each -> match(each, site));
    } else if (pattern instanceof Part.MatchStar star) {
      capture(star.name(), star, site.part());
    } else if (pattern instanceof Part.MatchSequence sequence) {
      sequence.patterns().forEach(each -> match(each, site.part()));
    } else if (pattern instanceof Part.MatchMapping mapping) {
      mapping.keys().forEach(key -> agenda.add(key, site.scope, site.when));
      mapping.patterns().forEach(each -> match(each, site.part()));
      capture(mapping.rest(), mapping, site.part());
    } else if (pattern instanceof Part.MatchClass type) {
      agenda.add(type.cls(), site.scope, site.when);
      type.patterns().forEach(each -> match(each, site.part()));
      type.kwdPatterns().forEach(each -> match(each, site.part()));
    } else if (pattern instanceof Part.MatchValue value) {
      agenda.add(value.value(), site.scope, site.when);
    }
  }

  private static void capture(@Nullable String name, Node at, Site site) {
    if (name != null) {
      site.bind(name, at);
    }
  }
}
