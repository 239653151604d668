package io.saleswright.gateway.problem;

import io.saleswright.gateway.trace.Correlation;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems, from filters and from handlers alike. Safe for use by many threads. */
@Component
public final class Problems {

  private final JsonMapper json;
  private final ProblemTexts texts;

  Problems(JsonMapper json, ProblemTexts texts) {
    this.json = json;
    this.texts = texts;
  }

  /**
   * Answers with the problem. Headers that were set before (a challenge, the rate limit) stay.
   *
   * @throws IOException when the caller is gone
   */
  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    ProblemKind kind = problem.kind();
    Locale language = texts.languageOf(request);
    response.setStatus(kind.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(Correlation.ID_HEADER, Correlation.of(request).id());
    Duration wait = problem.retryAfter();
    if (wait != null) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wholeSeconds(wait)));
    }
    byte[] body = json.writeValueAsBytes(bodyOf(request, kind, language));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The same answer as a handler's result. */
  public ServerResponse answer(Problem problem) {
    return ServerResponse.status(problem.kind().status())
        .build((request, response) -> {
          write(request, response, problem);
          return null;
        });
  }

  private Map<String, Object> bodyOf(
      HttpServletRequest request, ProblemKind kind, Locale language) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", kind.type());
    body.put("title", texts.title(kind, language));
    body.put("status", kind.status().value());
    body.put("detail", texts.detail(kind, language));
    body.put("instance", addressOf(request));
    body.put("correlationId", Correlation.of(request).id());
    return body;
  }

  private static String addressOf(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
        ? original
        : request.getRequestURI();
  }

  private static long wholeSeconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
