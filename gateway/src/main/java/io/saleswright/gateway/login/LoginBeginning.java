package io.saleswright.gateway.login;

import io.saleswright.gateway.login.Login.RealmSession;
import io.saleswright.platform.security.TokenVerifier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Takes the tokens over when the code flow has succeeded. From then on {@link LoginFilter} and
 * {@link LoginTokens} look after them, so nothing is ever loaded through this interface.
 */
final class LoginBeginning implements OAuth2AuthorizedClientRepository {

  private final Logins logins;
  private final LoginProperties properties;
  private final TokenVerifier accessTokens;

  LoginBeginning(Logins logins, LoginProperties properties, TokenVerifier accessTokens) {
    this.logins = logins;
    this.properties = properties;
    this.accessTokens = accessTokens;
  }

  /**
   * {@inheritDoc} A token that the gateway would refuse later ends the login here, where the person
   * can be told; else the page would send them to the realm and the realm back for ever.
   *
   * @throws InvalidBearerTokenException when the token can't be believed, or names nobody
   */
  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication person,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!(person.getPrincipal() instanceof OidcUser user)) {
      throw new IllegalStateException("the realm gave no id token; the scope openid is missing");
    }
    accessTokens.verify(client.getAccessToken().getTokenValue());
    LoginSession.loginOf(request).ifPresent(logins::end);
    Login login =
        new Login(
            UUID.randomUUID().toString(),
            client.getAccessToken().getTokenValue(),
            TokenRefresh.endOf(client.getAccessToken()),
            TokenRefresh.valueOf(client.getRefreshToken()),
            user.getIdToken().getTokenValue(),
            realmSession(user.getIdToken()),
            0);
    logins.begin(login);
    LoginSession.begin(request, login.id(), properties);
  }

  private static @Nullable RealmSession realmSession(OidcIdToken token) {
    String subject = token.getSubject();
    return subject == null ? null : new RealmSession(subject, token.getClaimAsString("sid"));
  }

  /** {@inheritDoc} */
  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registration, Authentication person, HttpServletRequest request) {
    return null;
  }

  /** {@inheritDoc} */
  @Override
  public void removeAuthorizedClient(
      String registration,
      Authentication person,
      HttpServletRequest request,
      HttpServletResponse response) {
    LoginSession.loginOf(request).ifPresent(logins::end);
  }
}
