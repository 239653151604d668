package io.saleswright.platform.web.problem;

import io.saleswright.platform.kernel.OutOfScope;
import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.web.access.AccessLog;
import io.saleswright.platform.web.correlation.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem, from a handler or, before there is one, from a filter. A failure that
 * nobody expected is logged here, once, under an id that the answer carries. Thread-safe.
 */
public final class Problems {

  private static final String RETRY_LATER = "5";
  private static final String NOT_KEPT = "no-store";

  /** What the access log says of a thing that is there and that the caller may not know of. */
  private static final String HIDDEN = "out-of-scope";

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
   * Writes a problem from a filter, which has no handler to answer for it. Headers that were set
   * before stay. An answer that has begun already is left alone.
   *
   * @throws IOException when the caller is gone
   */
  public void write(ProblemType type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(Finding.of(type), request, response);
  }

  /**
   * Writes a problem that may be gone after a while.
   *
   * @param wait how long; {@code Retry-After} has it in whole seconds, rounded up
   * @throws IOException when the caller is gone
   */
  public void write(
      ProblemType type, Duration wait, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    write(
        Finding.of(type).withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)),
        request,
        response);
  }

  void write(Finding finding, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    note(finding, request);
    Problem problem = problem(finding, request);
    response.setStatus(problem.status());
    finding.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language(request));
    response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
    if (problem.correlationId() != null) {
      response.setHeader(Correlation.HEADER, problem.correlationId());
    }
    byte[] body = json.writeValueAsBytes(problem);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The answer to an exception that ended a handler. */
  ResponseEntity<Problem> answer(Throwable thrown, HttpServletRequest request) {
    Finding finding = Findings.of(thrown).orElseGet(() -> unknown(thrown));
    if (thrown instanceof OutOfScope) {
      AccessLog.refused(request, finding.status().value(), HIDDEN, null);
    } else {
      note(finding, request);
    }
    return ResponseEntity.status(finding.status())
        .headers(finding.headers())
        .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
        .header(HttpHeaders.CONTENT_LANGUAGE, language(request))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(finding, request));
  }

  /** Why something was not done, in the language of the present request. */
  public String told(Reason reason) {
    return texts.told(reason, LocaleContextHolder.getLocale());
  }

  /**
   * Other words that people read beside problems, in the language of the present request.
   *
   * @param key where the message bundles have them in other languages
   * @param english the words themselves
   */
  public String told(String key, String english) {
    return texts.told(key, english, LocaleContextHolder.getLocale());
  }

  private static void note(Finding refusal, HttpServletRequest request) {
    int status = refusal.status().value();
    if (status == HttpStatus.UNAUTHORIZED.value() || status == HttpStatus.FORBIDDEN.value()) {
      AccessLog.refused(request, status, refusal.slug(), refusal.rule());
    }
  }

  /** The title of a problem in English, as descriptions of interfaces name it. */
  public String title(String slug) {
    return texts.title(slug, Locale.ENGLISH);
  }

  /**
   * The names of the refusals that the business here can answer a command with: whatever has texts
   * in the service's bundle, or the platform's, and is no problem of HTTP.
   */
  public SortedSet<String> refusals() {
    SortedSet<String> refusals = new TreeSet<>(texts.slugs());
    for (ProblemKind kind : ProblemKind.values()) {
      refusals.remove(kind.slug());
    }
    return refusals;
  }

  Problem problem(Finding finding, HttpServletRequest request) {
    Locale locale = locales.resolveLocale(request);
    return new Problem(
        ProblemType.PATH + finding.slug(),
        texts.title(finding, locale),
        finding.status().value(),
        texts.detail(finding, locale),
        request.getRequestURI(),
        finding.rule(),
        finding.errors().stream().map(error -> texts.field(error, locale)).toList(),
        finding.parameters(),
        Correlation.of(request));
  }

  private String language(HttpServletRequest request) {
    return locales.resolveLocale(request).toLanguageTag();
  }

  private Finding unknown(Throwable thrown) {
    return sources.stream()
        .map(source -> source.kindOf(thrown))
        .filter(Objects::nonNull)
        .findFirst()
        .map(kind -> Finding.of(kind).withHeader(HttpHeaders.RETRY_AFTER, RETRY_LATER))
        .orElseGet(() -> unexpected(thrown));
  }

  /**
   * Logs a failure that nobody expected.
   *
   * @param thrown what ended the request; null when only its status is known
   */
  static Finding unexpected(@Nullable Throwable thrown) {
    String errorId = UUID.randomUUID().toString();
    log.error("Unexpected failure {}", errorId, thrown);
    return Finding.of(ProblemKind.INTERNAL_ERROR).withParameters(Map.of("errorId", errorId));
  }
}
