package io.saleswright.gateway.login;

import io.saleswright.gateway.identity.StrangerProblems;
import io.saleswright.gateway.problem.EdgeProblem;
import io.saleswright.platform.security.NoStaffMember;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Sends a person who opens a page to the login, and answers everything else (calls of a script,
 * changes without the CSRF token) with a problem.
 */
final class BrowserFailures
    implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(BrowserFailures.class);
  private static final String LOGIN_FAILED = "/app/login-failed.html";
  private static final String NO_STAFF_MEMBER = "/app/no-staff-member.html";

  private final StrangerProblems identity;
  private final Problems problems;

  BrowserFailures(StrangerProblems identity, Problems problems) {
    this.identity = identity;
    this.problems = problems;
  }

  /** {@inheritDoc} */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (opensAPage(request)) {
      response.sendRedirect(WantedPage.openedBy(request).login());
    } else {
      identity.commence(request, response, failure);
    }
  }

  /** {@inheritDoc} A page tells so; going straight back to the login could go on for ever. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    log.warn("a login failed: {}", failure.getMessage());
    response.sendRedirect(failure instanceof NoStaffMember ? NO_STAFF_MEMBER : LOGIN_FAILED);
  }

  /**
   * {@inheritDoc} A change without login is told to log in first, whether it has a CSRF token or
   * not.
   */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (LoginSession.loginOf(request).isEmpty()) {
      identity.commence(request, response, new InsufficientAuthenticationException("no login"));
    } else if (denied instanceof CsrfException) {
      problems.write(EdgeProblem.CSRF_TOKEN_MISSING, request, response);
    } else {
      identity.handle(request, response, denied);
    }
  }

  /**
   * Whether a person opens an address in his browser, as opposed to a script or an app that calls
   * it.
   */
  static boolean opensAPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    String path = request.getRequestURI();
    return "GET".equals(request.getMethod())
        && accept != null
        && accept.contains("text/html")
        && !path.startsWith("/api/")
        && !path.startsWith("/openapi/");
  }
}
