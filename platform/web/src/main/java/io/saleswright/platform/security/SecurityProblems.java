package io.saleswright.platform.security;

import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers callers who are not known, or not let in, with a problem (RFC 6750). A token that can't
 * be believed (401) is another problem than one that nobody can check now, because the issuer does
 * not answer (503).
 */
public final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String CHALLENGE = "Bearer realm=\"saleswright\"";
  private static final Duration SOON = Duration.ofSeconds(5);

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
          problems.write(ProblemKind.IDENTITY_PROVIDER_UNAVAILABLE, SOON, request, response);
      case OAuth2AuthenticationException _ ->
          challenge(CHALLENGE + ", error=\"invalid_token\"", request, response);
      default -> challenge(CHALLENGE, request, response);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\"");
    problems.write(ProblemKind.NOT_PERMITTED, request, response);
  }

  private void challenge(String challenge, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
    problems.write(ProblemKind.NOT_AUTHENTICATED, request, response);
  }
}
