package io.saleswright.gateway.limits;

import io.saleswright.gateway.ClientAddresses;
import io.saleswright.gateway.limits.AtOnce.Share;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds addresses to their share. Stands before sessions and tokens are looked at, because those
 * who have neither cost something, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class AddressFilter extends OncePerRequestFilter {

  private final AtOnce atOnce;
  private final ClientAddresses addresses;

  AddressFilter(AtOnce atOnce, ClientAddresses addresses) {
    this.atOnce = atOnce;
    this.addresses = addresses;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    atOnce.pass(Share.ADDRESS, addresses.lineOf(request), request, response, chain);
  }
}
