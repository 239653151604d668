package io.saleswright.gateway.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.health.HealthStatus;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The realm's keys, fetched when first needed. Fetching is limited because anybody can send a token
 * with a made-up key id; keys that were seen stay usable for a while when the realm is down.
 */
final class RealmKeys implements JWKSource<SecurityContext> {

  private static final Duration USABLE_IN_AN_OUTAGE = Duration.ofHours(4);
  private static final Duration FETCHED_AT_MOST_EVERY = Duration.ofSeconds(10);

  private final JWKSource<SecurityContext> fetched;
  private volatile boolean lastFetchWorked;

  RealmKeys(OidcProperties oidc) {
    int timeout = Math.toIntExact(oidc.timeout().toMillis());
    int sizeLimit = Math.toIntExact(oidc.keysSizeLimit().toBytes());
    try {
      this.fetched =
          JWKSourceBuilder.create(
                  URI.create(oidc.keysEndpoint()).toURL(),
                  new DefaultResourceRetriever(timeout, timeout, sizeLimit))
              .rateLimited(FETCHED_AT_MOST_EVERY.toMillis())
              .outageTolerant(USABLE_IN_AN_OUTAGE.toMillis())
              .healthReporting(
                  report -> lastFetchWorked = report.getHealthStatus() == HealthStatus.HEALTHY)
              .build();
    } catch (MalformedURLException malformed) {
      throw new IllegalArgumentException("not an address: " + oidc.keysEndpoint(), malformed);
    }
  }

  /**
   * {@inheritDoc} A key that was not among those fetched a moment ago is unknown. When that fetch
   * failed, nothing is known.
   */
  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      return fetched.get(selector, context);
    } catch (RateLimitReachedException tooSoon) {
      if (lastFetchWorked) {
        return List.of();
      }
      throw tooSoon;
    }
  }
}
