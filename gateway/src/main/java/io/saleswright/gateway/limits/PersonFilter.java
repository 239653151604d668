package io.saleswright.gateway.limits;

import io.saleswright.gateway.limits.AtOnce.Share;
import io.saleswright.platform.security.CallerToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds persons and service accounts to their share, behind the filter that counts their rate. */
@Component
@Order(1)
final class PersonFilter extends OncePerRequestFilter {

  private final AtOnce atOnce;

  PersonFilter(AtOnce atOnce) {
    this.atOnce = atOnce;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<CallerToken> caller = CallerToken.current();
    if (caller.isPresent()) {
      atOnce.pass(Share.USER, caller.get().getName(), request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }
}
