package dev.asyncmend.index;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the expressions of one file into terms. What gets too deep or too large to be worth
 * following is unknown.
 */
final class Terms {
  private static final int DEEPEST = 100;
  private static final int MOST_ITEMS = 8;
  private static final Pattern INDEX = Pattern.compile("-?\\d{1,6}");

  private final NameTerms names;
  private final PyFile file;
  private final @Nullable Node at;
  private final IdentityHashMap<Expr, Term> known = new IdentityHashMap<>();
  private int depth;

  /** Terms of {@code file}, whose names mean what they mean where they stand. */
  Terms(NameTerms names, PyFile file) {
    this(names, file, null);
  }

  /** Terms of {@code file}, whose names mean what they mean at the node {@code at}. */
  Terms(NameTerms names, PyFile file, @Nullable Node at) {
    this.names = names;
    this.file = file;
    this.at = at;
  }

  /** What {@code expr} says about its value. */
  Term of(Expr expr) {
    if (depth > DEEPEST) {
      return Term.Opaque.UNKNOWN;
    }
    // Kept: a chain of calls is asked about link by link.
    boolean chain = expr instanceof Expr.Call || expr instanceof Expr.Attribute;
    Term before = chain ? known.get(expr) : null;
    if (before != null) {
      return before;
    }
    depth++;
    Term found = compound(expr);
    depth--;
    if (chain) {
      known.put(expr, found);
    }
    return found;
  }

  private Term compound(Expr expr) {
    if (expr instanceof Expr.Name name) {
      return narrowed(name, names.name(name.id(), at == null ? name : at));
    }
    if (expr instanceof Expr.Attribute attribute) {
      return narrowed(
          attribute, new Term.Attribute(of(attribute.value()), mangled(attribute).intern()));
    }
    if (expr instanceof Expr.Call call) {
      return call(call);
    }
    if (expr instanceof Expr.Await await) {
      return new Term.Awaited(of(await.value()));
    }
    if (expr instanceof Expr.NamedExpr walrus) {
      return of(walrus.value());
    }
    if (expr instanceof Expr.IfExp choice) {
      return Term.either(List.of(of(choice.body()), of(choice.orelse())));
    }
    if (expr instanceof Expr.BoolOp op) {
      return Term.either(all(op.values()));
    }
    if (expr instanceof Expr.Lambda lambda) {
      return new Term.Lambda(of(lambda.body()));
    }
    return expr instanceof Expr.Subscript subscript ? subscript(subscript) : display(expr);
  }

  private Term narrowed(Expr read, Term term) {
    Term found = term;
    for (Narrowing.Test test : at == null ? names.tests(read) : List.<Narrowing.Test>of()) {
      found = new Term.Narrowed(found, types(test.types()), test.passed());
    }
    return found;
  }

  private List<Term> types(Expr types) {
    if (types instanceof Expr.Tuple tuple) {
      return tuple.elts().stream().flatMap(one -> types(one).stream()).toList();
    }
    return types instanceof Expr.BinOp either && either.op().equals("|")
        ? Stream.concat(types(either.left()).stream(), types(either.right()).stream()).toList()
        : List.of(of(types));
  }

  private String mangled(Expr.Attribute attribute) {
    return scopes().scopeOf(at == null ? attribute : at).mangled(attribute.attr());
  }

  private Scopes scopes() {
    return names.scopes();
  }

  private Term call(Expr.Call call) {
    if (names.methods().builtin(call.func(), "super")) {
      return parent(call);
    }
    List<Expr> plain = new ArrayList<>();
    for (Expr arg : call.args()) {
      if (arg instanceof Expr.Starred || plain.size() == MOST_ITEMS) {
        break;
      }
      plain.add(arg);
    }
    List<Term.Keyword> keywords = new ArrayList<>();
    for (Part.Keyword keyword : call.keywords()) {
      if (keyword.name() != null && keywords.size() < MOST_ITEMS) {
        keywords.add(new Term.Keyword(keyword.name().intern(), of(keyword.value())));
      }
    }
    boolean open = plain.size() < call.args().size() || keywords.size() < call.keywords().size();
    Term callee = of(call.func());
    List<Term> args =
        plain.size() == 2 && named(callee, "cast")
            ? List.of(names.annotations().of(plain.get(0)), of(plain.get(1)))
            : all(plain);
    return new Term.Call(callee, args, keywords, open);
  }

  /** Whether a callee is called {@code name} where it stands; what that is, is not known yet. */
  static boolean named(Term callee, String name) {
    return (callee instanceof Term.Global global && global.path().equals(name))
        || (callee instanceof Term.Attribute attribute && attribute.name().equals(name))
        || (callee instanceof Term.Imported imported && name.equals(imported.member()));
  }

  /** {@code super()} and {@code super(C, self)} inside a method of {@code C}. */
  private Term parent(Expr.Call call) {
    Optional<Stmt.Function> method = names.methods().around(scopes().scopeOf(call));
    Optional<Term.Receiver> self = method.flatMap(names.methods()::receiver);
    if (self.isEmpty()) {
      return Term.Opaque.UNKNOWN;
    }
    String type = self.get().type();
    boolean same =
        call.args().isEmpty()
            || (call.args().size() == 2 && of(call.args().get(0)).equals(new Term.Global(type)));
    return same ? new Term.Super(type, self.get().instance()) : Term.Opaque.UNKNOWN;
  }

  private Term subscript(Expr.Subscript subscript) {
    Expr slice = subscript.slice();
    List<Expr> items = slice instanceof Expr.Tuple tuple ? tuple.elts() : List.of(slice);
    return new Term.Subscript(of(subscript.value()), items.stream().map(this::item).toList());
  }

  private Term item(Expr item) {
    if (item instanceof Expr.Slice) {
      return Term.Literal.of("slice");
    }
    boolean number = item instanceof Expr.Constant || item instanceof Expr.UnaryOp;
    String text = number ? file.source(item) : "";
    return INDEX.matcher(text).matches() ? new Term.Index(Integer.parseInt(text)) : of(item);
  }

  private Term display(Expr expr) {
    if (expr instanceof Expr.Constant constant) {
      return Literals.of(file, constant);
    }
    if (expr instanceof Expr.Tuple tuple) {
      boolean known = tuple.elts().size() <= MOST_ITEMS && noneStarred(tuple.elts());
      return new Term.Literal("tuple", known ? all(tuple.elts()) : List.of());
    }
    if (expr instanceof Expr.ListExpr list) {
      return collection("list", list.elts());
    }
    if (expr instanceof Expr.SetExpr set) {
      return collection("set", set.elts());
    }
    if (expr instanceof Expr.Dict dict) {
      return dict(dict);
    }
    return expr instanceof Expr.Comp comp ? comprehension(comp) : operation(expr);
  }

  private Term collection(String type, List<Expr> elements) {
    if (elements.isEmpty()) {
      return Term.Literal.of(type);
    }
    boolean known = elements.size() <= MOST_ITEMS && noneStarred(elements);
    Term element = known ? Term.either(all(elements)) : Term.Opaque.UNKNOWN;
    return new Term.Literal(type, List.of(element));
  }

  private Term dict(Expr.Dict dict) {
    List<Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (Part.DictItem item : dict.items()) {
      if (item.key() == null || keys.size() == MOST_ITEMS) {
        return new Term.Literal("dict", List.of(Term.Opaque.UNKNOWN, Term.Opaque.UNKNOWN));
      }
      keys.add(item.key());
      values.add(item.value());
    }
    return keys.isEmpty()
        ? Term.Literal.of("dict")
        : new Term.Literal("dict", List.of(Term.either(all(keys)), Term.either(all(values))));
  }

  private Term comprehension(Expr.Comp comp) {
    if (comp instanceof Expr.ListComp list) {
      return new Term.Literal("list", List.of(of(list.elt())));
    }
    if (comp instanceof Expr.SetComp set) {
      return new Term.Literal("set", List.of(of(set.elt())));
    }
    if (comp instanceof Expr.GeneratorExp generator) {
      return new Term.Literal("generator", List.of(of(generator.elt())));
    }
    Expr.DictComp dict = (Expr.DictComp) comp;
    return dict.key() == null
        ? new Term.Literal("dict", List.of(Term.Opaque.UNKNOWN, Term.Opaque.UNKNOWN))
        : new Term.Literal("dict", List.of(of(dict.key()), of(dict.value())));
  }

  private Term operation(Expr expr) {
    if (expr instanceof Expr.JoinedStr) {
      return Term.Literal.of("str");
    }
    if (expr instanceof Expr.BinOp op && op.op().equals("|")) {
      return new Term.Union(List.of(of(op.left()), of(op.right())));
    }
    if (expr instanceof Expr.BinOp op && op.op().equals("/")) {
      Term method = new Term.Attribute(of(op.left()), "__truediv__");
      return new Term.Call(method, List.of(of(op.right())), List.of(), false);
    }
    // Other operators give what the class of their operand says, numpy's comparisons included.
    boolean truth = expr instanceof Expr.UnaryOp unary && unary.op().equals("not");
    return truth ? Term.Literal.of("bool") : Term.Opaque.UNKNOWN;
  }

  private static boolean noneStarred(List<Expr> elements) {
    return elements.stream().noneMatch(Expr.Starred.class::isInstance);
  }

  private List<Term> all(List<Expr> exprs) {
    List<Term> found = new ArrayList<>(exprs.size()); // no stream: most of the work is done here
    for (Expr expr : exprs) {
      found.add(of(expr));
    }
    return found;
  }
}
