package io.saleswright.platform.security;

import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells callers whom the service does not know, or does not let in, by a problem (RFC 6750). */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String CHALLENGE = "Bearer realm=\"saleswright\"";
  private static final String RETRY_SOON = "5";

  private final Problems problems;

  SecurityProblems(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    switch (refusal) {
      case AuthenticationServiceException _ ->
          problems.write(
              ProblemKind.UNAVAILABLE,
              Map.of(HttpHeaders.RETRY_AFTER, RETRY_SOON),
              request,
              response);
      case OAuth2AuthenticationException _ ->
          challenge(CHALLENGE + ", error=\"invalid_token\"", request, response);
      default -> challenge(CHALLENGE, request, response);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    problems.write(
        ProblemKind.NOT_PERMITTED,
        Map.of(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\""),
        request,
        response);
  }

  private void challenge(String challenge, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(
        ProblemKind.NOT_AUTHENTICATED,
        Map.of(HttpHeaders.WWW_AUTHENTICATE, challenge),
        request,
        response);
  }
}
