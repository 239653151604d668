package io.saleswright.gateway.login;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.saleswright.gateway.login.TokenState.Ended;
import io.saleswright.gateway.login.TokenState.Unavailable;
import io.saleswright.gateway.login.TokenState.Usable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * Gives the access token of a login and renews it in time, exactly one refresh at a time.
 *
 * <p>The realm accepts a refresh token once, so two refreshes of one login would end it. Requests
 * of one instance queue behind a lock and read the store again when they have it; instances exclude
 * each other by a lease in the store. What remains: when an instance dies, or the realm's answer is
 * lost, between the rotation at the realm and the write to the store, the new token is lost and the
 * person logs in again.
 */
final class LoginTokens {

  private static final Logger log = LoggerFactory.getLogger(LoginTokens.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final Logins logins;
  private final TokenRefresh refresh;
  private final LoginProperties properties;
  private final InstantSource time;
  private final LoadingCache<String, ReentrantLock> locks =
      Caffeine.newBuilder().weakValues().build(_ -> new ReentrantLock());

  LoginTokens(Logins logins, TokenRefresh refresh, LoginProperties properties, InstantSource time) {
    this.logins = logins;
    this.refresh = refresh;
    this.properties = properties;
    this.time = time;
  }

  /** The state of the login's access token, renewed when it is about to end. */
  TokenState current(String loginId) {
    Optional<Login> login = logins.byId(loginId);
    return login.filter(this::isFresh).map(LoginTokens::usable).orElseGet(() -> renew(loginId));
  }

  private TokenState renew(String loginId) {
    ReentrantLock lock = locks.get(loginId);
    lock.lock();
    try {
      Instant giveUp = time.instant().plus(properties.refreshLease()).plus(LOOK_AGAIN);
      while (time.instant().isBefore(giveUp)) {
        Optional<Login> stored = logins.byId(loginId);
        if (stored.isEmpty()) {
          return new Ended();
        }
        Login login = stored.get();
        if (isFresh(login)) {
          return usable(login);
        }
        if (logins.lease(login, properties.refreshLease())) {
          return renewLeased(login);
        }
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      }
      return new Unavailable();
    } finally {
      lock.unlock();
    }
  }

  private TokenState renewLeased(Login login) {
    try {
      Login renewed = refresh.renew(login);
      return logins.replace(login, renewed) ? usable(renewed) : new Ended();
    } catch (OAuth2AuthorizationException refused) {
      if (refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
        log.info("the realm does not renew this login any more: {}", refused.getMessage());
        logins.end(login.id());
        return new Ended();
      }
      log.warn("could not renew a login: {}", refused.getMessage());
      logins.endLease(login);
      return login.isUsableFor(Duration.ZERO, time.instant()) ? usable(login) : new Unavailable();
    }
  }

  private boolean isFresh(Login login) {
    return login.isUsableFor(properties.refreshBefore(), time.instant());
  }

  private static TokenState usable(Login login) {
    return new Usable(login.accessToken());
  }
}
