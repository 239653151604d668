package io.saleswright.fuzz;

import io.saleswright.testkit.fuzz.Spoiler;
import io.saleswright.testkit.fuzz.Spoiler.Spoilt;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A sound request, which may be spoilt in one part. */
final class Draft {

  private final Operation operation;
  private final Sample sample;
  private final JsonNode sound;
  private final Map<String, String> inPath = new HashMap<>();
  private final Map<String, String> inQuery = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private String caller;
  private byte[] body;

  Draft(Operation operation, Sample sample) {
    this.operation = operation;
    this.sample = sample;
    caller = People.draw(operation, sample.random());
    headers.put("Accept", "application/json");
    sound = sample.of(operation.body(), operation.document());
    body = new byte[0];
    if (operation.takesBody()) {
      headers.put("Content-Type", "application/json");
      body = sound.toString().getBytes(StandardCharsets.UTF_8);
    }
    operation.parameters().forEach(this::fill);
  }

  private void fill(JsonNode parameter) {
    String name = parameter.path("name").asString();
    switch (parameter.path("in").asString()) {
      case "path" -> inPath.put(name, value(name.equals("id") ? operation.resource() : name));
      case "header" -> headers.put(name, header(name));
      default -> {
        if (sample.random().nextInt(3) == 0 && !name.equals("after")) {
          inQuery.put(name, sample.text(name, parameter.path("schema"), operation.document()));
        }
      }
    }
  }

  private String value(String name) {
    return sample.any(sample.known().getOrDefault(name, List.of("1", "order", "none")));
  }

  private String header(String name) {
    if (name.equals(BadLinks.HEADER)) {
      return value(name);
    }
    return name.equals("If-Match")
        ? "\"" + sample.random().nextInt(1, 4) + "\""
        : new UUID(sample.random().nextLong(), sample.random().nextLong()).toString();
  }

  /** Spoils a part that is drawn, and says which. */
  String spoil() {
    return switch (sample.random().nextInt(10)) {
      case 0 -> spoilToken();
      case 1 -> spoilHeaders();
      case 2 -> inPath.isEmpty() ? spoilHeaders() : spoilPath();
      case 3 -> operation.takesBody() ? spoilBody() : spoilQuery();
      default ->
          operation.takesBody()
              ? spoilBody()
              : sample.random().nextBoolean() ? spoilQuery() : spoilPath();
    };
  }

  private String spoilBody() {
    if (!sound.isObject()) {
      return spoilHeaders();
    }
    Spoilt spoilt = new Spoiler(sample.random()).spoil(sound);
    body = spoilt.bytes();
    return "body " + spoilt.how();
  }

  private String spoilToken() {
    if (operation.isPublic()) {
      String kind = sample.any(BadLinks.KINDS);
      BadLinks.put(kind, headers);
      return "link " + kind;
    }
    caller = sample.any(BadTokens.KINDS);
    return "token " + caller;
  }

  private String spoilPath() {
    inPath.replaceAll((_, _) -> sample.any(OddParts.IDS));
    return "path";
  }

  private String spoilHeaders() {
    headers.putAll(sample.any(OddParts.HEADERS));
    return "headers";
  }

  private String spoilQuery() {
    List<String> names =
        operation.parameters().stream()
            .filter(parameter -> parameter.path("in").asString().equals("query"))
            .map(parameter -> parameter.path("name").asString())
            .toList();
    inQuery.put(names.isEmpty() ? "$where" : sample.any(names), sample.any(OddParts.VALUES));
    return "query";
  }

  /** The request as it is now. */
  FuzzRequest request(long number, String spoilt) {
    return new FuzzRequest(number, operation, spoilt, caller, target(), Map.copyOf(headers), body);
  }

  private String target() {
    String path = operation.path();
    for (var part : inPath.entrySet()) {
      path = path.replace("{" + part.getKey() + "}", part.getValue());
    }
    StringBuilder target = new StringBuilder(path);
    char before = '?';
    for (var parameter : inQuery.entrySet()) {
      target
          .append(before)
          .append(URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
      before = '&';
    }
    return target.toString();
  }
}
