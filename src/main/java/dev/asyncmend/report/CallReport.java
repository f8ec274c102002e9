package dev.asyncmend.report;

import dev.asyncmend.outcome.CallStory;
import dev.asyncmend.outcome.Step;
import java.util.List;

/** What is known about calls, for a terminal. */
public final class CallReport {
  private static final int WIDEST = 60;

  private CallReport() {}

  /** The calls of {@code path}, with the facts below each part of them. */
  public static String of(String path, List<CallStory> calls) {
    StringBuilder out = new StringBuilder();
    for (CallStory call : calls) {
      out.append(out.isEmpty() ? "" : "\n");
      out.append(Plain.path(path)).append(':').append(call.line()).append(':');
      out.append(call.column()).append(": ").append(shortened(call.code())).append('\n');
      out.append("  = ").append(call.verdict()).append('\n');
      call.parts().forEach(part -> part(part, out));
    }
    return out.toString();
  }

  private static void part(CallStory.PartStory part, StringBuilder out) {
    out.append("  ").append(shortened(part.code())).append(": ").append(part.what()).append('\n');
    for (Step step : part.steps()) {
      out.append("      ").append(Plain.name(step.path())).append(':').append(step.line());
      out.append(": ").append(Plain.name(step.text())).append('\n');
    }
  }

  private static String shortened(String code) {
    String plain = Plain.name(code);
    return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST) + "…";
  }
}
