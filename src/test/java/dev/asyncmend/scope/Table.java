package dev.asyncmend.scope;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of one scope and what they are, in the words of CPython's symbol table.
 *
 * @param kind {@code module}, {@code class}, {@code function} or {@code types}
 * @param name of the definition, or what CPython calls a scope without one
 * @param line 1-based line of the definition, 0 for a module
 * @param classes class of every name
 */
record Table(String kind, String name, int line, Map<String, String> classes) {
  private static final Map<String, String> CLASSES =
      Map.of("1", "LOCAL", "2", "GLOBAL_DECLARED", "3", "GLOBAL", "4", "FREE", "5", "CELL");

  private static final Set<String> ANONYMOUS =
      Set.of("lambda", "listcomp", "setcomp", "dictcomp", "genexpr");

  /** Reads a line of {@code dump_symtable.py}. */
  static Table parse(String line) {
    String[] fields = line.split("\t", -1);
    TreeMap<String, String> classes = new TreeMap<>();
    for (String symbol : fields[3].isEmpty() ? new String[0] : fields[3].split(" ", -1)) {
      int equals = symbol.indexOf('=');
      classes.put(symbol.substring(0, equals), CLASSES.get(symbol.substring(equals + 1)));
    }
    return new Table(fields[0], fields[1], Integer.parseInt(fields[2]), classes);
  }

  /**
   * This table, without its line where that cannot be compared: before 3.12 lines inside f-strings
   * are wrong (PEP 701), and comprehensions and lambdas may stand there.
   */
  Table placed(boolean exact) {
    return exact || !ANONYMOUS.contains(name) ? this : new Table(kind, name, 0, classes);
  }

  @Override
  public String toString() {
    return kind + ' ' + name + ':' + line + ' ' + classes;
  }
}
