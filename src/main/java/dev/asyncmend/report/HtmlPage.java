package dev.asyncmend.report;

import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report as a page that needs nothing else: no server, no network, no other file. Its policy
 * lets the browser run the page's own script and no other; all that comes from the code under test
 * is data, which the script shows as text.
 */
public final class HtmlPage {
  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

  /** The parts of the script, in the order in which they need each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom", "python", "diff", "changes", "chain", "charts", "detail", "list", "keys", "main");

  private HtmlPage() {}

  /** The report; the same findings give the same bytes. */
  static String of(RunReport report, Surroundings around) {
    return page(HtmlData.of(report, around, false), SCRIPTS, "'none'");
  }

  /** The same page for somebody who decides about each fix and has a server to tell it to. */
  public static String review(RunReport report, Surroundings around) {
    List<String> scripts = new ArrayList<>(SCRIPTS);
    scripts.add(scripts.size() - 1, "review");
    return page(HtmlData.of(report, around, true), scripts, "'self'");
  }

  private static String page(String data, List<String> scripts, String connect) {
    StringBuilder script = new StringBuilder("\"use strict\";\n");
    scripts.forEach(name -> script.append('\n').append(resource(name + ".js")));
    String style = resource("colors.css") + resource("style.css");
    String policy =
        "default-src 'none'; script-src "
            + hash(script.toString())
            + "; style-src "
            + hash(style)
            + "; img-src data:; connect-src "
            + connect
            + "; base-uri 'none'; form-action 'none'";
    return filled(
        resource("page.html"),
        Map.of("policy", policy, "style", style, "data", data, "script", script.toString()));
  }

  /** Fills the slots of the page, and none that what comes in may seem to have. */
  static String filled(String page, Map<String, String> parts) {
    Matcher slots = SLOT.matcher(page);
    StringBuilder out = new StringBuilder();
    while (slots.find()) {
      String part = Objects.requireNonNull(parts.get(slots.group(1)), slots.group(1));
      slots.appendReplacement(out, Matcher.quoteReplacement(part));
    }
    return slots.appendTail(out).toString();
  }

  /** The source of a policy that lets just this code in. */
  static String hash(String code) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(code)) + "'";
  }

  /** A part of the page. A browser reads line feeds only, and takes the hash of what it read. */
  static String resource(String name) {
    try (InputStream stream = HtmlPage.class.getResourceAsStream("html/" + name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
