package io.saleswright.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem, from a handler or, before there is one, from a filter. A failure that
 * nobody expected is logged here, once, under an id that the answer carries. Thread-safe.
 */
public final class Problems {

  /** Name of the correlation id in the logging context. */
  public static final String CORRELATION_ID = "correlationId";

  private static final String RETRY_LATER = "5";

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final ProblemTexts texts;
  private final LocaleResolver locales;
  private final JsonMapper json;
  private final List<ProblemSource> sources;

  Problems(
      ProblemTexts texts, LocaleResolver locales, JsonMapper json, List<ProblemSource> sources) {
    this.texts = texts;
    this.locales = locales;
    this.json = json;
    this.sources = sources;
  }

  /**
   * Writes a problem from a filter, which has no handler to answer for it.
   *
   * @param headers headers that belong to the answer
   */
  public void write(
      ProblemKind kind,
      Map<String, String> headers,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    write(Finding.of(kind), headers, request, response);
  }

  void write(
      Finding finding,
      Map<String, String> headers,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Problem problem = problem(finding, request);
    response.setStatus(problem.status());
    headers.forEach(response::setHeader);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  /** The answer to an exception that ended a handler. */
  ResponseEntity<Problem> answer(Throwable thrown, HttpServletRequest request) {
    Finding finding = Findings.of(thrown).orElseGet(() -> unknown(thrown));
    return ResponseEntity.status(finding.status())
        .headers(finding.headers())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(finding, request));
  }

  Problem problem(Finding finding, HttpServletRequest request) {
    Locale locale = locales.resolveLocale(request);
    return new Problem(
        "/problems/" + finding.slug(),
        texts.title(finding, locale),
        finding.status().value(),
        texts.detail(finding, locale),
        request.getRequestURI(),
        finding.rule(),
        finding.errors().stream().map(error -> texts.field(error, locale)).toList(),
        finding.parameters(),
        MDC.get(CORRELATION_ID));
  }

  private Finding unknown(Throwable thrown) {
    return sources.stream()
        .map(source -> source.kindOf(thrown))
        .filter(Objects::nonNull)
        .findFirst()
        .map(kind -> Finding.of(kind).withHeader(HttpHeaders.RETRY_AFTER, RETRY_LATER))
        .orElseGet(() -> unexpected(thrown));
  }

  private static Finding unexpected(Throwable thrown) {
    String errorId = UUID.randomUUID().toString();
    log.error("Unexpected failure {}", errorId, thrown);
    return Finding.of(ProblemKind.INTERNAL_ERROR).withParameters(Map.of("errorId", errorId));
  }
}
