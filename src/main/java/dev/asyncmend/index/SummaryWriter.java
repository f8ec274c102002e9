package dev.asyncmend.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the components of records. Each string and each term is written once, in a table of its
 * own, and stands as its number elsewhere; a term comes after the terms that it is made of. Needs
 * no stack, however deep the terms are.
 */
final class SummaryWriter {
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final IdentityHashMap<Term, Integer> terms = new IdentityHashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final ByteSink table = new ByteSink();
  private final ByteSink row = new ByteSink();
  private final ByteSink body = new ByteSink();
  private final List<Term> missing = new ArrayList<>();

  /** Where components go: the body, or the row of a term. */
  private ByteSink out = body;

  /** Adds the tables and what was written to {@code target}. */
  void finish(ByteSink target) {
    target.unsigned(strings.size());
    strings.keySet().forEach(target::text);
    target.unsigned(rows.size());
    target.all(table);
    target.all(body);
  }

  /** Every string that was written. */
  Collection<String> strings() {
    return strings.keySet();
  }

  SummaryWriter unsigned(long value) {
    out.unsigned(value);
    return this;
  }

  SummaryWriter number(long value) {
    out.signed(value);
    return this;
  }

  SummaryWriter flag(boolean value) {
    out.octet(value ? 1 : 0);
    return this;
  }

  SummaryWriter constant(Enum<?> value) {
    return unsigned(value.ordinal());
  }

  SummaryWriter string(String value) {
    Integer known = strings.putIfAbsent(value, strings.size());
    return unsigned(known == null ? strings.size() - 1 : known);
  }

  SummaryWriter strings(List<String> values) {
    unsigned(values.size());
    values.forEach(this::string);
    return this;
  }

  SummaryWriter stringOrNull(@Nullable String value) {
    return value == null ? flag(false) : flag(true).string(value);
  }

  SummaryWriter term(Term value) {
    if (out == body) {
      settle(value);
    }
    Integer known = terms.get(value);
    if (known == null) {
      missing.add(value);
      return this; // the row is written again once its parts are there
    }
    return unsigned(known);
  }

  SummaryWriter terms(List<Term> values) {
    unsigned(values.size());
    values.forEach(this::term);
    return this;
  }

  SummaryWriter termOrNull(@Nullable Term value) {
    return value == null ? flag(false) : flag(true).term(value);
  }

  <T> SummaryWriter one(T value, Layout<T> layout) {
    layout.write().accept(this, value);
    return this;
  }

  <T> SummaryWriter each(List<T> values, Layout<T> layout) {
    unsigned(values.size());
    values.forEach(value -> one(value, layout));
    return this;
  }

  <T> SummaryWriter each(List<T> values, Layout.Choice<T> choice) {
    unsigned(values.size());
    values.forEach(value -> choice.write(this, value));
    return this;
  }

  <T> SummaryWriter orNull(@Nullable T value, Layout<T> layout) {
    return value == null ? flag(false) : flag(true).one(value, layout);
  }

  /** Sees to it that a term and all that it is made of have rows. */
  private void settle(Term term) {
    Deque<Term> agenda = new ArrayDeque<>();
    agenda.push(term);
    out = row;
    while (!agenda.isEmpty()) {
      Term next = agenda.peek();
      if (terms.containsKey(next) || written(next)) {
        agenda.pop();
      } else {
        missing.forEach(agenda::push);
      }
    }
    out = body;
  }

  /** Writes the row of a term, unless some of its parts have none yet. */
  private boolean written(Term term) {
    row.clear();
    missing.clear();
    TermLayouts.TERM.write(this, term);
    if (!missing.isEmpty()) {
      return false;
    }
    String bytes = new String(row.toArray(), StandardCharsets.ISO_8859_1);
    Integer same = rows.putIfAbsent(bytes, rows.size());
    if (same == null) {
      table.all(row);
    }
    terms.put(term, same == null ? rows.size() - 1 : same);
    return true;
  }
}
