package io.saleswright.gateway.identity;

import io.saleswright.gateway.limits.Strangers;
import io.saleswright.platform.security.SecurityProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * The platform's answers to callers who are not known, for as long as their address has not asked
 * too often.
 */
@Component
public final class StrangerProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final SecurityProblems problems;
  private final Strangers strangers;

  StrangerProblems(SecurityProblems problems, Strangers strangers) {
    this.problems = problems;
    this.strangers = strangers;
  }

  /** {@inheritDoc} That nobody can check a token now is no fault of its owner. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    if (refusal instanceof AuthenticationServiceException || strangers.pass(request, response)) {
      problems.commence(request, response, refusal);
    }
  }

  /** {@inheritDoc} */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    problems.handle(request, response, refusal);
  }
}
