package dev.asyncmend.scope;

import java.util.List;

/**
 * A statement of a small language that is also Python: what flow is about and nothing else.
 *
 * @param kind what it does
 * @param name the variable that it is about; empty where it is about none
 * @param number what tells it from the others of its program; 0 before it is known
 * @param blocks its bodies, in the order of Python
 */
record Step(Kind kind, String name, int number, List<List<Step>> blocks) {

  /** What statements do. */
  enum Kind {
    /** {@code x = W(1)}. */
    WRITE,
    /** {@code R(1, x)}. */
    READ,
    /** {@code del x}. */
    DELETE,
    /** {@code await pause()}. */
    AWAIT,
    /** {@code return}. */
    RETURN,
    /** {@code raise E()}. */
    RAISE,
    /** {@code break}. */
    BREAK,
    /** {@code continue}. */
    CONTINUE,
    /** {@code if C(): … else: …}. */
    IF,
    /** {@code while C(): … else: …}. */
    WHILE,
    /** {@code try: … except: …}. */
    EXCEPT,
    /** {@code try: … finally: …}. */
    FINALLY
  }

  /** Writes the statement as Python. */
  void write(String indent, StringBuilder out) {
    switch (kind) {
      case WRITE -> out.append(indent).append(name + " = W(" + number + ")\n");
      case READ -> out.append(indent).append("R(" + number + ", " + name + ")\n");
      case DELETE -> out.append(indent).append("del " + name + "\n");
      case AWAIT -> out.append(indent).append("await pause()\n");
      case RETURN -> out.append(indent).append("return\n");
      case RAISE -> out.append(indent).append("raise E()\n");
      case BREAK -> out.append(indent).append("break\n");
      case CONTINUE -> out.append(indent).append("continue\n");
      case IF -> blocks(indent, out, "if C():", "else:");
      case WHILE -> blocks(indent, out, "while C():", "else:");
      case EXCEPT -> blocks(indent, out, "try:", "except:");
      case FINALLY -> blocks(indent, out, "try:", "finally:");
    }
  }

  private void blocks(String indent, StringBuilder out, String... heads) {
    for (int at = 0; at < blocks.size(); at++) {
      out.append(indent).append(heads[at]).append('\n');
      blocks.get(at).forEach(step -> step.write(indent + "    ", out));
    }
  }
}
