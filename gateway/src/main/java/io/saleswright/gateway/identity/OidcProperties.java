package io.saleswright.gateway.identity;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The OpenID provider of the login; which tokens are believed is said by {@code
 * saleswright.security}. The endpoints follow Keycloak's layout below the issuer and are not
 * discovered, so the gateway starts and serves verified callers while the provider is down.
 *
 * @param issuer the realm as browsers and tokens name it
 * @param internalUrl the realm as the gateway itself reaches it (token endpoint, keys); the issuer
 *     when absent
 * @param clientId the gateway's own client
 * @param clientSecret the secret of that client
 * @param timeout how long a call to the provider may take
 */
@ConfigurationProperties("gateway.oidc")
public record OidcProperties(
    URI issuer,
    @Nullable URI internalUrl,
    @DefaultValue("gateway") String clientId,
    String clientSecret,
    @DefaultValue("3s") Duration timeout) {

  public OidcProperties {
    Assert.notNull(issuer, "gateway.oidc.issuer (OIDC_ISSUER_URI) is needed");
    Assert.hasText(
        clientSecret, "gateway.oidc.client-secret (GATEWAY_CLIENT_SECRET) is needed for the login");
  }

  /** Where a browser is sent to log in. */
  public String authorizationEndpoint() {
    return issuer + "/protocol/openid-connect/auth";
  }

  /** Where a browser is sent to end the provider's own session. */
  public String logoutEndpoint() {
    return issuer + "/protocol/openid-connect/logout";
  }

  /** Where codes and refresh tokens are exchanged. */
  public String tokenEndpoint() {
    return internal() + "/protocol/openid-connect/token";
  }

  /** Where the keys that sign tokens are published. */
  public String keysEndpoint() {
    return internal() + "/protocol/openid-connect/certs";
  }

  /** Scheme, host and port of the provider as browsers see it. */
  public String origin() {
    return issuer.getScheme() + "://" + issuer.getAuthority();
  }

  @Override
  public String toString() {
    return "OidcProperties[issuer=" + issuer + ", clientId=" + clientId + ", clientSecret=***]";
  }

  private URI internal() {
    return internalUrl == null ? issuer : internalUrl;
  }
}
