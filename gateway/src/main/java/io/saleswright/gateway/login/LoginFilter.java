package io.saleswright.gateway.login;

import io.saleswright.gateway.login.TokenState.Ended;
import io.saleswright.gateway.login.TokenState.Unavailable;
import io.saleswright.gateway.login.TokenState.Usable;
import io.saleswright.gateway.problem.Problem;
import io.saleswright.gateway.problem.ProblemKind;
import io.saleswright.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the access token of a browser session in the place where a bearer token would be. Behind
 * this filter both ways of calling are the same.
 */
final class LoginFilter extends OncePerRequestFilter {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final LoginTokens tokens;
  private final JwtDecoder accessTokens;
  private final Problems problems;

  LoginFilter(LoginTokens tokens, JwtDecoder accessTokens, Problems problems) {
    this.tokens = tokens;
    this.accessTokens = accessTokens;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> login = LoginSession.loginOf(request);
    if (login.isPresent()) {
      switch (act(login.get())) {
        case Usable _ -> {}
        case Ended _ -> LoginSession.end(request);
        case Unavailable _ -> {
          problems.write(
              request, response, Problem.of(ProblemKind.IDENTITY_PROVIDER_UNAVAILABLE, SOON));
          return;
        }
      }
    }
    chain.doFilter(request, response);
  }

  private TokenState act(String login) {
    TokenState state = tokens.current(login);
    if (!(state instanceof Usable(String accessToken))) {
      return state;
    }
    try {
      SecurityContextHolder.setContext(
          new SecurityContextImpl(
              new JwtAuthenticationToken(accessTokens.decode(accessToken), List.of())));
      return state;
    } catch (BadJwtException refused) {
      logger.warn("the realm gave a token that its own keys refuse", refused);
      return new Ended();
    } catch (JwtException unchecked) {
      logger.warn("the realm's keys cannot be fetched", unchecked);
      return new Unavailable();
    }
  }
}
