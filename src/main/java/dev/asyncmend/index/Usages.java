package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the project uses what it calls by the same words, such as {@code ctx.send}: where nobody
 * knows the object, but everybody else awaits what comes out, it is something to be awaited.
 */
final class Usages {
  /** So many calls must be awaited; so many make up for a name that libraries have, too. */
  private static final int FEW = 2;

  private static final int MANY = 5;

  /** One for so many that are awaited may have been forgotten; the same for common names. */
  private static final int SOMETIMES = 3;

  private static final int RARELY = 10;

  /** One in so many is something else by the same words. */
  private static final int CHANCE = 100;

  private static final int SHOWN = 3;
  private static final int DEEPEST = 8;
  private static final int MOST = 3;

  private final Inference inference;
  private final Memo<Key, Map<String, Tally>> known = new Memo<>();

  Usages(Inference inference) {
    this.inference = inference;
  }

  /** A question about all calls of a name, with or without those of tests. */
  private record Key(String name, boolean tests) {}

  /** How something is called. */
  private static final class Tally {
    private final List<Mentions.Site> shown = new ArrayList<>();
    private int awaited;

    /** In coroutine functions, but not awaited on the spot. */
    private int left;

    /** Where nobody can await. */
    private int plain;
  }

  /** Whether nothing is known of what is called: it is unknown, or in an unknown library. */
  static boolean open(Possible callee) {
    return callee.value().unknown() || callee.value() instanceof Value.Outside;
  }

  /** What speaks for it that {@code call}, which calls something unknown, gives an awaitable. */
  Optional<Agreement> of(Term.Call call, Unit asker) {
    String words = words(call.callee(), asker.summary());
    String name = Mentions.name(call.callee());
    if (words == null
        || inference.namesakes().awaited(name) < FEW
        || inference.namesakes().plain(name, asker.test())) {
      return Optional.empty();
    }
    Tally tally = tallies(new Key(name, asker.test())).get(words);
    Agreement.Kind kind = tally == null ? null : kind(tally, name, words);
    return tally == null || kind == null
        ? Optional.empty()
        : Optional.of(new Agreement(kind, shown(words), 0, tally.awaited, chain(tally, words)));
  }

  /** Whether code that cannot await calls something by the words of {@code call}. */
  boolean plain(Term.Call call, Unit asker) {
    String words = words(call.callee(), asker.summary());
    String name = Mentions.name(call.callee());
    Tally tally = words == null ? null : tallies(new Key(name, asker.test())).get(words);
    return tally != null && tally.plain > 0;
  }

  private static Agreement.@Nullable Kind kind(Tally tally, String name, String words) {
    boolean common = !words.startsWith(":") && Knowledge.bundled().sync(name);
    if (tally.plain > tally.awaited / CHANCE
        || tally.awaited < FEW
        || tally.left > Math.max(1, tally.awaited / SOMETIMES)) {
      return null;
    }
    if (!common || (tally.awaited >= MANY && tally.left <= Math.max(1, tally.awaited / RARELY))) {
      return Agreement.Kind.WORDS;
    }
    return tally.left > 1 ? null : Agreement.Kind.COMMON_WORDS;
  }

  private Map<String, Tally> tallies(Key key) {
    Map<String, Tally> before = known.get(key);
    if (before != null) {
      return before;
    }
    Ledger.open();
    Map<String, Tally> found = new HashMap<>();
    List<Mentions.Site> sites = inference.mentions().calls(key.name());
    Ledger.open(); // that was the question; the rest is what its answer says
    for (Mentions.Site site : sites) {
      if (key.tests() || !site.unit().test()) {
        count(site, found);
      }
    }
    Ledger.drop();
    known.put(key, found, Ledger.close());
    return found;
  }

  private static List<Reason> chain(Tally tally, String words) {
    List<Reason> chain = new ArrayList<>();
    for (Mentions.Site site : tally.shown) {
      site.unit().code(); // the line is told
      String text = "`" + shown(words) + "` is awaited";
      chain.add(new Reason(site.unit().path(), site.unit().line(site.fact().line()), text));
    }
    return chain;
  }

  private static void count(Mentions.Site site, Map<String, Tally> tallies) {
    CallFact fact = site.fact();
    String words = words(fact.call().callee(), site.unit().summary());
    if (words == null) {
      return;
    }
    Tally tally = tallies.computeIfAbsent(words, key -> new Tally());
    Definition.Function owner = site.owner();
    switch (fact.mode()) {
      case AWAITED -> {
        tally.awaited++;
        if (tally.shown.size() < SHOWN) {
          tally.shown.add(site);
        }
      }
      case LAZY -> {}
      case PLAIN, MAIN -> {
        if (owner != null && owner.async()) {
          tally.left++;
        } else {
          tally.plain++;
        }
      }
    }
  }

  /** Words for people: a symbol without its mark. */
  private static String shown(String words) {
    return words.startsWith(":") ? words.substring(1) : words;
  }

  /**
   * The words by which a module calls something: the last name of what the object is made of, and
   * the method, or {@code :} and the qualified name of what is imported from elsewhere. Null for
   * what can be told without, or has no name.
   */
  static @Nullable String words(Term callee, ModuleSummary module) {
    if (callee instanceof Term.Attribute method) {
      String object = object(method.of(), module, DEEPEST);
      return object == null ? null : object + '.' + method.name();
    }
    return imported(callee, module);
  }

  private static @Nullable String imported(Term term, ModuleSummary module) {
    if (term instanceof Term.Imported one && one.level() == 0 && one.member() != null) {
      return ':' + one.module() + '.' + one.member();
    }
    if (!(term instanceof Term.Global global) || module.at(global.path()).size() != 1) {
      return null;
    }
    return module.at(global.path()).get(0) instanceof Definition.Alias alias
            && alias.level() == 0
            && alias.member() != null
        ? ':' + alias.module() + '.' + alias.member()
        : null;
  }

  /** The last name of what an object is made of; null where it has none, or is {@code self}. */
  private static @Nullable String object(Term term, ModuleSummary module, int depth) {
    if (depth == 0) {
      return null;
    }
    if (term instanceof Term.Attribute attribute) {
      return attribute(attribute);
    }
    if (term instanceof Term.Global global) {
      return Mentions.last(global.path());
    }
    if (term instanceof Term.Imported imported) {
      return imported.member();
    }
    if (term instanceof Term.Argument argument) {
      return parameter(argument, module);
    }
    if (term instanceof Term.Call call) {
      String callee = object(call.callee(), module, depth - 1);
      return callee == null ? null : callee + "()";
    }
    if (term instanceof Term.Either either) {
      return either(either, module, depth);
    }
    Term inner = inner(term);
    return inner == null ? null : object(inner, module, depth - 1);
  }

  /** Private attributes of different classes are different things, whatever their names. */
  private static String attribute(Term.Attribute attribute) {
    String name = attribute.name();
    return name.startsWith("_") && attribute.of() instanceof Term.Receiver self
        ? Mentions.last(self.type()) + '.' + name
        : name;
  }

  private static @Nullable String either(Term.Either either, ModuleSummary module, int depth) {
    Set<String> names = new TreeSet<>();
    for (Term one : either.terms()) {
      String name = one.equals(Term.Literal.of("None")) ? "" : object(one, module, depth - 1);
      if (name == null) {
        return null;
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.size() > MOST || names.isEmpty() ? null : String.join(" or ", names);
  }

  /** What a value is taken out of that goes by the same name. */
  private static @Nullable Term inner(Term term) {
    if (term instanceof Term.Awaited awaited) {
      return awaited.of();
    }
    if (term instanceof Term.Element element) {
      return element.of();
    }
    if (term instanceof Term.Entered entered) {
      return entered.of();
    }
    if (term instanceof Term.Narrowed narrowed) {
      return narrowed.of();
    }
    return term instanceof Term.Subscript subscript ? subscript.of() : null;
  }

  private static @Nullable String parameter(Term.Argument argument, ModuleSummary module) {
    for (Definition definition : module.at(argument.function())) {
      if (definition instanceof Definition.Function function
          && argument.index() < function.parameters().size()) {
        return function.parameters().get(argument.index()).name();
      }
    }
    return null;
  }
}
