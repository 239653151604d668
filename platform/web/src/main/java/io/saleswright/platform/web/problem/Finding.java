package io.saleswright.platform.web.problem;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What is known of a problem before it is put into words.
 *
 * @param slug name of the problem in kebab case
 * @param rule id of the requirement that refuses, when one does
 * @param text what happened, in English, when the problem brings its own words
 * @param headers headers that belong to the answer, such as Retry-After
 */
record Finding(
    HttpStatusCode status,
    String slug,
    @Nullable String rule,
    @Nullable String text,
    List<FieldError> errors,
    Map<String, Object> parameters,
    HttpHeaders headers) {

  static Finding of(ProblemType type) {
    return new Finding(
        type.status(), type.slug(), null, null, List.of(), Map.of(), new HttpHeaders());
  }

  static Finding invalid(List<FieldError> errors) {
    return of(ProblemKind.INVALID_INPUT).withErrors(errors);
  }

  Finding because(@Nullable String rule, @Nullable String text) {
    return new Finding(status, slug, rule, text, errors, parameters, headers);
  }

  Finding withErrors(List<FieldError> more) {
    return new Finding(status, slug, rule, text, more, parameters, headers);
  }

  Finding withParameters(Map<String, Object> more) {
    return new Finding(status, slug, rule, text, errors, more, headers);
  }

  Finding withHeader(String name, String value) {
    HttpHeaders more = new HttpHeaders(headers);
    more.set(name, value);
    return new Finding(status, slug, rule, text, errors, parameters, more);
  }

  Finding withHeaders(HttpHeaders more) {
    return new Finding(status, slug, rule, text, errors, parameters, more);
  }
}
