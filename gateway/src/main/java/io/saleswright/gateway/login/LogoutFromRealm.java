package io.saleswright.gateway.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/**
 * Ends the logins of a person whose session ended at the realm: by an administrator, or by a logout
 * from another application (OpenID Connect Back-Channel Logout 1.0). Without it a login would live
 * on here until its access token ends.
 *
 * <p>Who is logged in stands in the store beside the tokens, so that every instance can end it and
 * a restart forgets nothing; the registry has nothing of its own to keep, and no session to be
 * called.
 */
final class LogoutFromRealm implements OidcSessionRegistry {

  private static final Logger log = LoggerFactory.getLogger(LogoutFromRealm.class);

  private final Logins logins;

  LogoutFromRealm(Logins logins) {
    this.logins = logins;
  }

  /** {@inheritDoc} */
  @Override
  public void saveSessionInformation(OidcSessionInformation begun) {
    // LoginBeginning has stored the login with its session at the realm.
  }

  /** {@inheritDoc} */
  @Override
  @SuppressWarnings("NullAway") // null is the answer for a session that the registry does not know
  public @Nullable OidcSessionInformation removeSessionInformation(String clientSessionId) {
    return null;
  }

  /** {@inheritDoc} */
  @Override
  public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken ended) {
    logins.endAtRealm(ended.getSubject(), ended.getSessionId());
    log.info("a session ended at the realm, and its logins with it");
    return List.of();
  }
}
