package io.saleswright.gateway.limits;

import io.saleswright.gateway.PublicAddress;
import io.saleswright.gateway.PublicPaths;
import io.saleswright.platform.security.BearerTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Holds those to the limit of strangers who show by themselves that they are some: they bring
 * neither a token nor a session, or they are about to log in. Others are counted when their token
 * or session turns out to be nobody's. Probes of operations are let through, and so are logout
 * tokens of the realm and holders of links, who have limits of their own ({@link
 * LogoutTokenFilter}, {@link PublicFilter}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
final class StrangerFilter extends OncePerRequestFilter {

  private final Strangers strangers;
  private final String session;

  StrangerFilter(Strangers strangers, PublicAddress address) {
    this.strangers = strangers;
    this.session = address.cookie("SESSION");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isStranger(request) || strangers.pass(request, response)) {
      chain.doFilter(request, response);
    }
  }

  private boolean isStranger(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !PublicPaths.include(request)
        && !BearerTokens.isPresent(request)
        && !path.startsWith("/actuator/")
        && !LogoutTokenFilter.bringsLogoutToken(request)
        && (WebUtils.getCookie(request, session) == null
            || path.startsWith("/login/")
            || path.startsWith("/oauth2/"));
  }
}
