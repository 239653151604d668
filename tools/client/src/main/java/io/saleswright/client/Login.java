package io.saleswright.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.InstantSource;

/** Who speaks to the gateway: a person with a password, or a system with a secret. */
@FunctionalInterface
public interface Login {

  /**
   * Starts a supply of tokens; nothing is asked of the issuer before the first token is.
   *
   * @param http used for the requests; its life is the caller's matter
   */
  Tokens tokens(HttpClient http, InstantSource clock, URI issuer);

  /** A person; possible where Keycloak allows password logins, as in the local stack. */
  static Login person(String username, String password) {
    return (http, clock, issuer) -> Tokens.ofPerson(http, clock, issuer, username, password);
  }

  /** A system's service account. */
  static Login system(String clientId, String secret) {
    return (http, clock, issuer) -> Tokens.ofSystem(http, clock, issuer, clientId, secret);
  }
}
