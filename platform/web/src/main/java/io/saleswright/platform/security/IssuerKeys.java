package io.saleswright.platform.security;

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
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The issuer's keys, fetched when first needed and kept for hours. An unknown key asks for them
 * again, at most now and then, because anybody can send a token with a made-up key; when the issuer
 * is down, known keys stay valid.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(12);
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);
  private static final int MAX_SIZE = 256 * 1024;

  private final JWKSource<SecurityContext> fetched;
  private volatile boolean lastFetchWorked;

  private IssuerKeys(TokenProperties properties) {
    int timeout = Math.toIntExact(properties.timeout().toMillis());
    try {
      this.fetched =
          JWKSourceBuilder.create(
                  properties.keys().toURL(),
                  new DefaultResourceRetriever(timeout, timeout, MAX_SIZE))
              .cache(KEPT.toMillis(), 2L * timeout)
              .refreshAheadCache(false)
              .rateLimited(BETWEEN_FETCHES.toMillis())
              .retrying(true)
              .outageTolerant(KEPT_IN_OUTAGE.toMillis())
              .healthReporting(
                  report -> lastFetchWorked = report.getHealthStatus() == HealthStatus.HEALTHY)
              .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("saleswright.security.keys must be a URL", e);
    }
  }

  /** Makes the decoder that checks a token's signature, issuer, audience and times. */
  static JwtDecoder decoder(TokenProperties properties, CallerClaims claims, InstantSource time) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(new IssuerKeys(properties))
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .build();
    JwtTimestampValidator times = new JwtTimestampValidator(properties.clockSkew());
    times.setAllowEmptyExpiryClaim(false);
    times.setClock(time.withZone(ZoneOffset.UTC));
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<Jwt>(
            List.of(
                times,
                new JwtIssuerValidator(properties.issuer().toString()),
                new JwtClaimValidator<Collection<String>>(
                    JwtClaimNames.AUD,
                    audiences -> audiences != null && audiences.contains(properties.audience())),
                claims)));
    return decoder;
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
