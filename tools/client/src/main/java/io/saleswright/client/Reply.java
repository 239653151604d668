package io.saleswright.client;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * What the gateway answers.
 *
 * @param status HTTP status
 * @param body the JSON; a missing node when there is none
 * @param headers of the answer
 */
public record Reply(int status, JsonNode body, HttpHeaders headers) {

  /** Whether what was asked for was done. */
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /** Whether it had been done before, and this is the former answer once more. */
  public boolean isRepeat() {
    return headers.firstValue("Idempotency-Replayed").map("true"::equals).orElse(false);
  }

  /** The text at a path such as {@code customer/name}; empty when there is none. */
  public String text(String path) {
    return body.at("/" + path).asString("");
  }

  /** The revision as a value for If-Match; empty when the answer has none. */
  public String etag() {
    return headers.firstValue("ETag").orElse("");
  }

  /** Why it was refused, in one line: the problem's detail, its fields, the rule. */
  public String reason() {
    var text = new StringBuilder(text("detail").isEmpty() ? text("title") : text("detail"));
    if (text.isEmpty()) {
      text.append("HTTP ").append(status);
    }
    for (JsonNode error : body.path("errors")) {
      text.append("; ")
          .append(error.path("field").asString(""))
          .append(' ')
          .append(error.path("message").asString(""));
    }
    if (!text("rule").isEmpty()) {
      text.append(" (").append(text("rule")).append(')');
    }
    return text.toString();
  }
}
