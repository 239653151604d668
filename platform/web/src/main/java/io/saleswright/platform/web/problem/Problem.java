package io.saleswright.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is no success: {@code application/problem+json} (RFC 9457).
 *
 * @param type stable name of the problem, such as {@code /problems/own-paper}
 * @param title what kind of problem it is, in the reader's language
 * @param status the HTTP status, once more
 * @param detail what went wrong this time, in the reader's language
 * @param instance path of the request
 * @param rule id of the requirement that refuses, when one does
 * @param errors what is wrong with which field
 * @param parameters values that a client may want to show, by name
 * @param correlationId finds the request in the logs of all services
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "type",
  "title",
  "status",
  "detail",
  "instance",
  "rule",
  "errors",
  "parameters",
  "correlationId"
})
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    @Nullable String rule,
    List<WrongField> errors,
    Map<String, Object> parameters,
    @Nullable String correlationId) {

  /**
   * What is wrong with one field.
   *
   * @param field path of the field in the request, such as {@code lines[2].quantity}
   * @param rule id of the requirement, or the name of the constraint, that the value breaks
   * @param message what is expected, in the reader's language
   */
  public record WrongField(String field, String rule, String message) {}

  public Problem {
    errors = List.copyOf(errors);
    parameters = Map.copyOf(parameters);
  }
}
