package dev.asyncmend.scope;

/** What a name is in one scope: the classes of CPython's {@code symtable}. */
public enum Role {
  /** Bound here and used by no nested scope. */
  LOCAL,
  /** Bound here and used by a nested scope. */
  CELL,
  /** Bound in an enclosing function, or passed through from there to a nested scope. */
  FREE,
  /** Looked up in the module, then among the builtins. */
  GLOBAL,
  /** The same, and declared by {@code global}: in this scope, or in the module for a nested one. */
  GLOBAL_DECLARED
}
