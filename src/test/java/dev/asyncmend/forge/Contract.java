package dev.asyncmend.forge;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** GitHub's own description of its API, cut to what is used here, as the judge of what is said. */
final class Contract {
  private static final String BODY = "validation.response.body.unexpected";
  private static final String TEXT = read();
  private static final Contract GITHUB = new Contract();

  private final OpenApiInteractionValidator judge =
      OpenApiInteractionValidator.createForInlineApiSpecification(TEXT)
          .withLevelResolver(
              LevelResolver.create()
                  .withLevel(
                      "validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                  .build())
          .build();
  private final JsonNode description;

  private Contract() {
    try {
      description = new ObjectMapper().readTree(TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The description of api.github.com. */
  static Contract github() {
    return GITHUB;
  }

  /** What is wrong with a request; empty where it is as described. */
  List<String> complaints(String method, URI target, String body) {
    return complaints(judge.validateRequest(request(method, target, body)));
  }

  /** What is wrong with an answer to a request; empty where it is as described. */
  List<String> complaints(String method, URI target, int status, String body) {
    SimpleResponse.Builder response = SimpleResponse.Builder.status(status);
    if (!body.isEmpty()) {
      response.withContentType("application/json").withBody(body);
    }
    Request.Method word = Request.Method.valueOf(method.toUpperCase(Locale.ROOT));
    List<String> found =
        complaints(judge.validateResponse(target.getPath(), word, response.build()));
    // Some refusals are described without a body; GitHub sends one with each.
    return status < 400 ? found : found.stream().filter(it -> !it.startsWith(BODY)).toList();
  }

  /** An answer as GitHub's description shows it, free to be changed. */
  JsonNode example(String name) {
    return description.path("components").path("examples").path(name).path("value").deepCopy();
  }

  /** How many operations are described. */
  int operations() {
    int operations = 0;
    for (JsonNode path : description.path("paths")) {
      operations += path.size();
    }
    return operations;
  }

  private static SimpleRequest request(String method, URI target, String body) {
    SimpleRequest.Builder request = new SimpleRequest.Builder(method, target.getPath());
    String query = target.getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      request.withQueryParam(decode(sides[0]), decode(sides[1]));
    }
    if (!body.isEmpty()) {
      request.withContentType("application/json").withBody(body);
    }
    return request.build();
  }

  private static List<String> complaints(ValidationReport report) {
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .map(message -> message.getKey() + ": " + message.getMessage())
        .toList();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String read() {
    try (InputStream in = Contract.class.getResourceAsStream("/contract/github.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
