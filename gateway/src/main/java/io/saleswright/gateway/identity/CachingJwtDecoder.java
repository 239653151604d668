package io.saleswright.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers verified tokens by their SHA-256 hash until they expire, so that a signature is checked
 * once and not on every request. Refused tokens are not remembered. The number of entries is
 * bounded.
 */
final class CachingJwtDecoder implements JwtDecoder {

  private final JwtDecoder verifier;
  private final Cache<ByteBuffer, Jwt> verified;

  CachingJwtDecoder(JwtDecoder verifier, int capacity, InstantSource time) {
    this.verifier = verifier;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(capacity)
            .expireAfter(Expiry.creating((ByteBuffer _, Jwt token) -> remaining(token, time)))
            .build();
  }

  /** {@inheritDoc} */
  @Override
  public Jwt decode(String token) {
    ByteBuffer hash = hash(token);
    Jwt known = verified.getIfPresent(hash);
    if (known != null) {
      return known;
    }
    Jwt fresh = verifier.decode(token);
    verified.put(hash, fresh);
    return fresh;
  }

  private static Duration remaining(Jwt token, InstantSource time) {
    Instant end = token.getExpiresAt();
    Duration left = end == null ? Duration.ZERO : Duration.between(time.instant(), end);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static ByteBuffer hash(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
