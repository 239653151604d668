package io.saleswright.gateway.login;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that the gateway keeps for one logged-in browser session.
 *
 * @param id random, known to the session only
 * @param accessToken for the services
 * @param accessTokenEnd when the access token stops being valid
 * @param refreshToken good for one refresh; null when the realm gave none
 * @param idToken names the realm's session at logout
 * @param realm the person and their session at the realm; logins stored before these were kept have
 *     none, and end with their access token at the latest
 * @param version counts the refreshes
 */
record Login(
    String id,
    String accessToken,
    Instant accessTokenEnd,
    @Nullable String refreshToken,
    String idToken,
    @Nullable RealmSession realm,
    long version) {

  /**
   * What a logout at the realm names (OpenID Connect Back-Channel Logout 1.0).
   *
   * @param subject the person
   * @param id the session; null when the realm names none
   */
  record RealmSession(String subject, @Nullable String id) {}

  boolean isUsableFor(Duration time, Instant now) {
    return now.plus(time).isBefore(accessTokenEnd);
  }

  /** Tokens stay out of logs. */
  @Override
  public String toString() {
    return "Login[version=" + version + ", accessTokenEnd=" + accessTokenEnd + "]";
  }
}
