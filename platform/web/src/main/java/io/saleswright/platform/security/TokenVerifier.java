package io.saleswright.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.saleswright.platform.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Verifies bearer tokens, and remembers a verified one by its hash until it expires: a signature is
 * checked once per token, not once per request. Thread-safe.
 */
public final class TokenVerifier {

  private final JwtDecoder decoder;
  private final CallerClaims claims;
  private final InstantSource time;
  private final Cache<String, CallerToken> verified;

  TokenVerifier(JwtDecoder decoder, CallerClaims claims, InstantSource time, long cacheSize) {
    this.decoder = decoder;
    this.claims = claims;
    this.time = time;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(cacheSize)
            .expireAfter(Expiry.<String, CallerToken>creating((_, token) -> timeLeft(token)))
            .build();
  }

  /** The same for Spring Security's filter. */
  Authentication authenticate(Authentication authentication) {
    return verify(((BearerTokenAuthenticationToken) authentication).getToken());
  }

  /**
   * The caller that a token names, wherever the token came from.
   *
   * @throws NoStaffMember when the token is good, but names nobody
   * @throws InvalidBearerTokenException when the token can't be believed
   * @throws AuthenticationServiceException when the issuer's keys can't be had, so nobody knows
   */
  public CallerToken verify(String token) {
    String hash = Ids.sha256(token.getBytes(StandardCharsets.UTF_8));
    CallerToken known = verified.getIfPresent(hash);
    if (known != null && time.instant().isBefore(known.end())) {
      return known;
    }
    Jwt jwt = decode(token);
    CallerToken caller =
        new CallerToken(
            claims.read(jwt), claims.client(jwt), Objects.requireNonNull(jwt.getExpiresAt()));
    verified.put(hash, caller);
    return caller;
  }

  private Jwt decode(String token) {
    try {
      return decoder.decode(token);
    } catch (JwtValidationException e) {
      throw namesNobody(e)
          ? new NoStaffMember(e)
          : new InvalidBearerTokenException("the token is not valid", e);
    } catch (BadJwtException e) {
      throw new InvalidBearerTokenException("the token is not valid", e);
    } catch (JwtException e) {
      throw new AuthenticationServiceException("the token can't be checked now", e);
    }
  }

  /** Whether that is all that is wrong with the token. */
  private static boolean namesNobody(JwtValidationException invalid) {
    return invalid.getErrors().stream()
        .allMatch(error -> error.getErrorCode().equals(CallerClaims.NOBODY));
  }

  private Duration timeLeft(CallerToken token) {
    Duration left = Duration.between(time.instant(), token.end());
    return left.isNegative() ? Duration.ZERO : left;
  }
}
