package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@code requests.Session} of one coroutine that can be an {@code aiohttp.ClientSession}.
 *
 * @param uses the session
 * @param regions for each request the statements that need its response
 * @param own the statements that need the session where they become its block: what is assigned and
 *     never closed; null where it is closed already
 */
record AiohttpSession(
    SessionUses uses, Map<RequestCall, AiohttpRegion> regions, @Nullable AiohttpRegion own) {

  /** That of {@code uses}; empty where some response is used in another way. */
  static Optional<AiohttpSession> of(SessionUses uses, Place place) {
    Map<RequestCall, AiohttpRegion> regions = new LinkedHashMap<>();
    for (Map.Entry<RequestCall, HttpReply> one : uses.requests().entrySet()) {
      Optional<AiohttpRegion> region = region(one.getKey(), one.getValue(), place);
      if (region.isEmpty()) {
        return Optional.empty();
      }
      regions.put(one.getKey(), region.get());
    }
    long statements = regions.values().stream().map(AiohttpRegion::first).distinct().count();
    if (statements < regions.size() || isClosedEarly(uses, regions)) {
      return Optional.empty();
    }
    regions.replaceAll((request, region) -> region.around(regions.values(), place));
    if (uses.with() != null || !uses.closes().isEmpty()) {
      return Optional.of(new AiohttpSession(uses, regions, null));
    }
    return AiohttpRegion.of(uses, regions.values(), place)
        .map(own -> new AiohttpSession(uses, regions, own));
  }

  private static Optional<AiohttpRegion> region(RequestCall request, HttpReply reply, Place place) {
    boolean known =
        AiohttpEdits.knows(request, place)
            && (reply.uses().isEmpty() || AiohttpEdits.knows(reply, place));
    if (!known) {
      return Optional.empty();
    }
    return place.file().parent(request.call()).orElse(request.call()) instanceof Stmt.Assign assign
        ? AiohttpRegion.behind(assign, reply, place)
        : AiohttpRegion.of(request.call(), place);
  }

  private static boolean isClosedEarly(SessionUses uses, Map<RequestCall, AiohttpRegion> regions) {
    return uses.closes().stream()
        .anyMatch(
            close ->
                regions.values().stream()
                    .anyMatch(
                        region ->
                            region.first().first() < close.first()
                                && close.first() < region.last().last()));
  }

  /** Writes it. */
  void write(Place place, FixBuilder fix) {
    String made = fix.reference("aiohttp.ClientSession") + "()";
    NestedBlocks blocks = new NestedBlocks(place.file(), fix);
    if (own != null) {
      String name = place.file().source(((Stmt.Assign) own.first()).targets().get(0));
      blocks.behind(own.first(), "async with " + made + " as " + name + ":", own.last());
    } else {
      fix.replace(uses.made(), made);
    }
    if (uses.with() != null) {
      fix.edit(new Edit.InsertBefore(uses.with().first(), "async "));
    }
    uses.closes().forEach(fix::await);
    uses.requests()
        .forEach(
            (request, reply) -> {
              AiohttpRegion region = regions.get(request);
              if (region != null) {
                write(request, reply, region, blocks, place, fix);
              }
            });
    blocks.write();
  }

  private void write(
      RequestCall request,
      HttpReply reply,
      AiohttpRegion region,
      NestedBlocks blocks,
      Place place,
      FixBuilder fix) {
    AiohttpEdits edits = new AiohttpEdits(place, fix);
    List<HttpReply.Use> reads = reply.uses();
    String session = place.file().source(((Expr.Attribute) request.call().func()).value());
    String head = "async with " + edits.send(request, session);
    reads.forEach(edits::read);
    if (region.name() != null) {
      blocks.behind(region.first(), head + " as " + region.name() + ":", region.last());
    } else if (reads.isEmpty()) {
      blocks.empty(region.first(), head + ":");
    } else {
      String response = fix.fresh("response");
      fix.replace((Node) request.call(), response);
      blocks.around(region.first(), head + " as " + response + ":");
    }
  }
}
