package io.saleswright.platform.security;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are believed.
 *
 * @param issuer who must have issued a token, such as {@code
 *     https://login.example.com/realms/saleswright}
 * @param keys where the issuer's public keys are; by default where Keycloak has them. They are
 *     fetched when the first token comes, so a service starts without the issuer.
 * @param audience for whom a token must have been issued
 * @param clockSkew how far the issuer's clock may be off
 * @param timeout how long to wait for the issuer's keys
 * @param cacheSize how many verified tokens are remembered
 */
@ConfigurationProperties("saleswright.security")
record TokenProperties(
    URI issuer,
    @DefaultValue("") URI keys,
    @DefaultValue("saleswright") String audience,
    @DefaultValue("10s") Duration clockSkew,
    @DefaultValue("2s") Duration timeout,
    @DefaultValue("10000") long cacheSize) {

  public TokenProperties {
    if (!issuer.isAbsolute()) {
      throw new IllegalArgumentException("saleswright.security.issuer must be an absolute URI");
    }
    if (keys.toString().isEmpty()) {
      keys = URI.create(issuer + "/protocol/openid-connect/certs");
    }
  }
}
