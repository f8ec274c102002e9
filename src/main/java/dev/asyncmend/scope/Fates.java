package dev.asyncmend.scope;

import dev.asyncmend.scope.Fate.Manner;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where values go by looking at what stands around an expression. */
final class Fates {
  private final Flow flow;
  private final Scopes scopes;
  private final PyFile file;

  Fates(Flow flow) {
    this.flow = flow;
    this.scopes = flow.scopes();
    this.file = scopes.file();
  }

  List<Fate> outcomes(Expr expr) {
    List<Fate> found = new ArrayList<>();
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Expr> open = new ArrayList<>(List.of(expr));
    while (!open.isEmpty()) {
      Expr next = open.remove(open.size() - 1);
      if (seen.add(next)) {
        fate(next).parts().forEach(part -> follow(part, found, open));
      }
    }
    return found;
  }

  private static void follow(Fate fate, List<Fate> found, List<Expr> open) {
    if (fate instanceof Fate.Bound bound && !bound.uses().reads().isEmpty()) {
      open.addAll(bound.uses().reads());
      if (bound.uses().captures().isEmpty()) {
        return;
      }
    }
    found.add(fate);
  }

  Fate fate(Expr expr) {
    List<Fate> onTheWay = new ArrayList<>();
    Expr at = expr;
    while (true) {
      Node parent = file.parent(at).orElseThrow();
      if (parent instanceof Expr.NamedExpr walrus && walrus.value() == at) {
        onTheWay.add(name(walrus.target()));
        at = walrus;
      } else if (parent instanceof Expr.IfExp choice && choice.test() != at) {
        at = choice;
      } else if (parent instanceof Expr.BoolOp chain) {
        if (chain.values().get(chain.values().size() - 1) != at) {
          onTheWay.add(new Fate.Used(chain, Manner.CONDITION));
        }
        at = chain;
      } else {
        return several(onTheWay, end(at, parent));
      }
    }
  }

  /** A value that was used or bound on the way is not dropped in the end. */
  private static Fate several(List<Fate> onTheWay, Fate end) {
    if (onTheWay.isEmpty()) {
      return end;
    }
    List<Fate> all = new ArrayList<>(onTheWay);
    if (!(end instanceof Fate.Dropped)) {
      all.add(end);
    }
    return all.size() == 1 ? all.get(0) : new Fate.Several(all);
  }

  private Fate end(Expr at, Node parent) {
    if (parent instanceof Expr around) {
      return inExpression(at, around);
    }
    return parent instanceof Stmt statement ? inStatement(at, statement) : inPart(at, parent);
  }

  private Fate inExpression(Expr at, Expr around) {
    if (around instanceof Expr.Await await) {
      return new Fate.Awaited(await);
    }
    if (around instanceof Expr.Call call) {
      return call.func() == at ? used(call, Manner.CALLED) : argument(at, call);
    }
    if (around instanceof Expr.Lambda) {
      return new Fate.Returned(around);
    }
    if (around instanceof Expr.Yield) {
      return new Fate.Yielded(around);
    }
    if (around instanceof Expr.Tuple tuple) {
      return element(at, tuple, tuple.elts());
    }
    if (around instanceof Expr.ListExpr list) {
      return element(at, list, list.elts());
    }
    if (around instanceof Expr.SetExpr || around instanceof Expr.Comp) {
      boolean key = around instanceof Expr.DictComp comp && comp.key() == at;
      return key ? used(around, Manner.KEY) : new Fate.Contained(around, fate(around));
    }
    return used(around, Manners.of(at, around));
  }

  private static Fate used(Node by, Manner manner) {
    return new Fate.Used(by, manner);
  }

  private static Fate argument(Expr at, Expr.Call call) {
    int position = 0;
    for (Expr arg : call.args()) {
      if (arg == at) {
        return new Fate.Argument(call, position, null);
      }
      // Behind *args nobody knows the position.
      position = position < 0 || arg instanceof Expr.Starred ? -1 : position + 1;
    }
    return new Fate.Unknown(call);
  }

  /** An element of a display; one that is unpacked at once goes to its own target. */
  private Fate element(Expr at, Expr display, List<Expr> elements) {
    if (file.parent(display).orElse(null) instanceof Stmt.Assign assign
        && assign.value() == display) {
      List<Fate> fates = new ArrayList<>();
      for (Expr target : assign.targets()) {
        Optional<List<Expr>> names =
            Targets.elements(target).filter(targets -> Targets.pairs(targets, elements));
        fates.add(
            names
                .map(targets -> target(targets.get(index(at, elements))))
                .orElseGet(() -> new Fate.Contained(display, target(target))));
      }
      return fates.size() == 1 ? fates.get(0) : new Fate.Several(fates);
    }
    return new Fate.Contained(display, fate(display));
  }

  private static int index(Expr at, List<Expr> elements) {
    int index = 0;
    while (elements.get(index) != at) {
      index++;
    }
    return index;
  }

  private Fate inStatement(Expr at, Stmt statement) {
    if (statement instanceof Stmt.ExprStmt dropped) {
      return new Fate.Dropped(dropped);
    }
    if (statement instanceof Stmt.Return) {
      return new Fate.Returned(statement);
    }
    if (statement instanceof Stmt.Assign assign && assign.value() == at) {
      List<Fate> fates = assign.targets().stream().map(this::target).toList();
      return fates.size() == 1 ? fates.get(0) : new Fate.Several(fates);
    }
    if (statement instanceof Stmt.AnnAssign assign && assign.value() == at) {
      return target(assign.target());
    }
    return Manners.of(at, statement)
        .map(manner -> used(statement, manner))
        .orElseGet(() -> new Fate.Unknown(statement));
  }

  private Fate inPart(Expr at, Node part) {
    if (part instanceof Part.Keyword keyword) {
      return keyword(keyword);
    }
    if (part instanceof Part.DictItem item && item.value() == at && item.key() != null) {
      Expr dict = (Expr) file.parent(item).orElseThrow();
      return new Fate.Contained(dict, fate(dict));
    }
    if (part instanceof Part.Arg arg && arg.defaultValue() == at) {
      return new Fate.Stored(arg);
    }
    Node by = part instanceof Part.WithItem ? file.parent(part).orElseThrow() : part;
    return Manners.of(at, part, by)
        .map(manner -> used(by, manner))
        .orElseGet(() -> new Fate.Unknown(part));
  }

  private Fate keyword(Part.Keyword keyword) {
    if (keyword.name() == null) {
      return used(keyword, Manner.MAPPED);
    }
    return file.parent(keyword).orElse(null) instanceof Expr.Call call
        ? new Fate.Argument(call, -1, keyword.name())
        : used(keyword, Manner.DECLARATION);
  }

  private Fate target(Expr target) {
    if (target instanceof Expr.Name name) {
      return name(name);
    }
    boolean unpacks = Targets.elements(target).isPresent();
    return unpacks ? used(target, Manner.UNPACKED) : new Fate.Stored(target);
  }

  /** A name of this function can be followed; one of a class or of other code cannot. */
  private Fate name(Expr.Name target) {
    Scope owner = scopes.variable(target).scope();
    boolean here =
        owner.kind() != Scope.Kind.CLASS && scopes.running(owner) == scopes.running(target);
    return here ? new Fate.Bound(target, flow.uses(target)) : new Fate.Stored(target);
  }
}
