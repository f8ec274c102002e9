package dev.asyncmend.cli;

import java.util.ArrayList;
import java.util.List;

/** Notebooks as Jupyter writes them. */
final class Jupyter {
  /** Two cells that many others go on from. */
  static final String FETCH =
      "import asyncio\nimport time;async def fetch(n):\n    time.sleep(1)\n    return n;";

  private Jupyter() {}

  /** A notebook whose cells stand between semicolons. */
  static String notebook(String cells) {
    List<String> all = new ArrayList<>();
    for (String code : cells.split(";", -1)) {
      String source = code.replace("\\", "\\\\").replace("\"", "\\\"");
      source = source.replace("\n", "\\n\",\n    \"");
      all.add(
          "  {\n   \"cell_type\": \"code\",\n   \"metadata\": {},\n   \"outputs\": [],\n"
              + ("   \"source\": [\n    \"" + source + "\"\n   ]\n  }"));
    }
    return "{\n \"cells\": [\n"
        + String.join(",\n", all)
        + "\n ],\n \"metadata\": {},\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n";
  }

  /** The lines of some code as a notebook has them. */
  static String lines(String code) {
    return '"' + code.replace("\n", "\\n\",\n    \"") + '"';
  }
}
