package io.saleswright.performance.login.keycloak;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account with which people are read from Keycloak. It has the role {@code view-users} of the
 * realm, and no other.
 *
 * @param client the client in the realm whose service account it is
 * @param secret the client's secret; without one, people are not read
 * @param url the realm's address, where it is another one than the issuer of tokens
 * @param timeout how long to wait for each answer
 */
@ConfigurationProperties("saleswright.login")
record KeycloakProperties(
    @DefaultValue("directory") String client,
    @DefaultValue("") String secret,
    @DefaultValue("") URI url,
    @DefaultValue("10s") Duration timeout) {

  /** Shows no secret. */
  @Override
  public String toString() {
    return "KeycloakProperties[" + client + "]";
  }
}
