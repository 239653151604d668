package io.saleswright.gateway.login;

import io.saleswright.gateway.PublicAddress;
import io.saleswright.gateway.identity.OidcProperties;
import io.saleswright.gateway.upstream.OpenStreams;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the login in the store and then sends the browser to the realm, which ends its own session
 * too and sends the browser back here (OpenID Connect RP-initiated logout).
 */
final class LogoutAtRealm implements LogoutHandler, LogoutSuccessHandler {

  private static final String ID_TOKEN = LogoutAtRealm.class.getName() + ".idToken";

  private final Logins logins;
  private final OpenStreams streams;
  private final OidcProperties oidc;
  private final String back;

  LogoutAtRealm(Logins logins, OpenStreams streams, OidcProperties oidc, PublicAddress address) {
    this.logins = logins;
    this.streams = streams;
    this.oidc = oidc;
    this.back = address.of("/");
  }

  /** {@inheritDoc} */
  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    LoginSession.loginOf(request)
        .flatMap(logins::end)
        .ifPresent(login -> {
          request.setAttribute(ID_TOKEN, login.idToken());
          streams.endOf(Set.of(login.id()));
        });
    LoginSession.end(request);
  }

  /** {@inheritDoc} */
  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    response.sendRedirect(address(request.getAttribute(ID_TOKEN)));
  }

  /**
   * Where a browser ends the realm's session and comes back from.
   *
   * @param idToken names the session; when it is null, the realm asks the person
   */
  String address(@Nullable Object idToken) {
    UriComponentsBuilder logout =
        UriComponentsBuilder.fromUriString(oidc.logoutEndpoint())
            .queryParam("client_id", oidc.clientId())
            .queryParam("post_logout_redirect_uri", "{back}");
    if (idToken != null) {
      logout.queryParam("id_token_hint", idToken);
    }
    return logout.encode().buildAndExpand(back).toUriString();
  }
}
