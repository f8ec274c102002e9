package dev.asyncmend.embedded;

import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.Encoded;
import dev.asyncmend.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Notebooks for tests: the JSON that Jupyter writes for some code, and what it reads as. */
final class Sheet {
  private static final String HEAD =
      """
      {
       "cells": [
      """;
  private static final String TAIL =
      """

       ],
       "metadata": {
        "language_info": {
         "name": "python"
        }
       },
       "nbformat": 4,
       "nbformat_minor": 5
      }
      """;

  private Sheet() {}

  /** A notebook with these code cells. */
  static String of(String... cells) {
    List<String> all = new ArrayList<>();
    for (String code : cells) {
      all.add(cell(list(code)));
    }
    return HEAD + String.join(",\n", all) + TAIL;
  }

  /** The same, with the source of each cell as one string. */
  static String ofStrings(String... cells) {
    List<String> all = new ArrayList<>();
    for (String code : cells) {
      all.add(cell('"' + Literal.escaped(code, false) + '"'));
    }
    return HEAD + String.join(",\n", all) + TAIL;
  }

  private static String cell(String source) {
    return """
      {
       "cell_type": "code",
       "metadata": {},
       "outputs": [{"x": NaN, "text": "é\\u00e9 \\/"}],
       "source": %s
      }"""
        .formatted(source);
  }

  private static String list(String code) {
    List<String> lines =
        CodeCell.lines(code).stream()
            .map(line -> "    \"" + Literal.escaped(line, false) + '"')
            .toList();
    return lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n   ]";
  }

  /** What a notebook reads as. */
  static SourceText read(String json) {
    return ((Decoded.Ok) Embedded.readNotebook(json.getBytes(StandardCharsets.UTF_8))).text();
  }

  /** A notebook in whose text {@code from} gives way to {@code to}; a reason where it cannot. */
  static String edit(String json, String from, String to) {
    SourceText text = read(json);
    Encoded encoded = text.encode(text.chars().replace(from, to));
    return encoded instanceof Encoded.Ok ok
        ? new String(ok.bytes(), StandardCharsets.UTF_8)
        : ((Encoded.Bad) encoded).reason();
  }
}
