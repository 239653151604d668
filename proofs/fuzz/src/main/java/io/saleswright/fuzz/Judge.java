package io.saleswright.fuzz;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what an answer must never be. */
final class Judge {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> INSIDES =
      List.of("io.saleswright", "java.lang.", "org.springframework", "com.mongodb", "\tat ");
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int PATIENCE = 429;

  private Judge() {}

  /** What is wrong with an answer; empty when it is as it should be. */
  static Optional<String> complaint(FuzzRequest request, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    String body = new String(response.body(), StandardCharsets.UTF_8);
    if (status >= 500) {
      return Optional.of("HTTP " + status + ": " + body);
    }
    Optional<String> inside = INSIDES.stream().filter(body::contains).findFirst();
    if (inside.isPresent()) {
      return Optional.of("the answer shows the inside: " + body);
    }
    boolean badToken = request.spoilt().startsWith("token ");
    if (badToken && status != UNAUTHORIZED) {
      return Optional.of("a bad token got HTTP " + status);
    }
    if (request.spoilt().startsWith("link ") && status != NOT_FOUND && status != PATIENCE) {
      return Optional.of("a bad link got HTTP " + status);
    }
    return status >= 400 ? noProblem(response, body) : Optional.empty();
  }

  private static Optional<String> noProblem(HttpResponse<byte[]> response, String body) {
    String type = response.headers().firstValue("Content-Type").orElse("none");
    if (!type.startsWith("application/problem+json")) {
      return Optional.of("HTTP " + response.statusCode() + " is told as " + type + ": " + body);
    }
    try {
      JsonNode problem = JSON.readTree(body);
      boolean sound =
          problem.path("status").asInt() == response.statusCode() && problem.has("type");
      return sound ? Optional.empty() : Optional.of("a problem that contradicts itself: " + body);
    } catch (JacksonException _) {
      return Optional.of("a problem that is no JSON: " + body);
    }
  }
}
