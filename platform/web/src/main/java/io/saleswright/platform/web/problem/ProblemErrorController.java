package io.saleswright.platform.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed outside of every handler: in a filter, or in the container itself. */
@RestController
final class ProblemErrorController implements ErrorController {

  private final Problems problems;

  ProblemErrorController(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ProblemKind kind = kind(request);
    Finding finding =
        kind == ProblemKind.INTERNAL_ERROR ? Problems.unexpected(cause(request)) : Finding.of(kind);
    problems.write(finding, original(request), response);
  }

  private static ProblemKind kind(HttpServletRequest request) {
    Throwable cause = cause(request);
    if (cause != null && BodyTooSlow.causes(cause)) {
      // Tomcat answers every failed reading of a body with 400, whatever its reader says of it.
      return ProblemKind.BODY_TOO_SLOW;
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? ProblemKind.ofStatus(status)
        : ProblemKind.NOT_FOUND;
  }

  private static @Nullable Throwable cause(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
        ? thrown
        : null;
  }

  private static HttpServletRequest original(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getRequestURI() {
        return getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
            ? uri
            : super.getRequestURI();
      }
    };
  }
}
