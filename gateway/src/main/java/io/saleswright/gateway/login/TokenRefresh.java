package io.saleswright.gateway.login;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** Asks the realm for new tokens in exchange for a login's refresh token. */
final class TokenRefresh {

  private final ClientRegistration client;
  private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> realm;

  TokenRefresh(
      ClientRegistration client,
      OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> realm) {
    this.client = client;
    this.realm = realm;
  }

  /**
   * The login with new tokens.
   *
   * @throws OAuth2AuthorizationException with the code {@code invalid_grant} when the realm
   *     refuses, with another code when it does not answer
   */
  Login renew(Login login) {
    String refreshToken = login.refreshToken();
    if (refreshToken == null) {
      throw new OAuth2AuthorizationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT));
    }
    OAuth2AccessTokenResponse answer =
        realm.getTokenResponse(
            new OAuth2RefreshTokenGrantRequest(
                client, current(login), new OAuth2RefreshToken(refreshToken, null)));
    return new Login(
        login.id(),
        answer.getAccessToken().getTokenValue(),
        endOf(answer.getAccessToken()),
        valueOf(answer.getRefreshToken()),
        idTokenIn(answer).orElse(login.idToken()),
        login.realm(),
        login.version() + 1);
  }

  /** When the token ends; at once when the realm does not say. */
  static Instant endOf(OAuth2AccessToken token) {
    Instant end = token.getExpiresAt();
    return end == null ? Instant.EPOCH : end;
  }

  static @Nullable String valueOf(@Nullable OAuth2RefreshToken token) {
    return token == null ? null : token.getTokenValue();
  }

  private static OAuth2AccessToken current(Login login) {
    return new OAuth2AccessToken(
        TokenType.BEARER, login.accessToken(), Instant.EPOCH, login.accessTokenEnd());
  }

  private static Optional<String> idTokenIn(OAuth2AccessTokenResponse answer) {
    return answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String token
        ? Optional.of(token)
        : Optional.empty();
  }
}
