package io.saleswright.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.security.CallerToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the requests of persons and clients in token buckets. Safe for use by many threads. */
@Component
final class RateLimits {

  private static final String MIGRATION = "migration";
  private static final String IMPORTS = "/imports";
  private static final String UNKNOWN_CLIENT = "unknown";

  private final LimitProperties limits;
  private final Cache<Counted, Bucket> buckets;

  RateLimits(LimitProperties limits) {
    this.limits = limits;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(limits.remembered())
            .expireAfterAccess(limits.period())
            .build();
  }

  /** What is counted: {@code kind} keeps a person and a client of the same name apart. */
  private record Counted(Kind kind, String name) {}

  private enum Kind {
    USER,
    CLIENT,
    IMPORTS,
    STRANGER,
    PUBLIC_ADDRESS,
    PUBLIC_LINK,
    REFUSED_TOKEN
  }

  /**
   * What the limits say to a request.
   *
   * @param allowed whether it may go on
   * @param remaining how many more may follow at once
   * @param retryAfter how long to wait when it may not
   */
  record Verdict(boolean allowed, long remaining, Duration retryAfter) {

    private static Verdict of(ConsumptionProbe probe) {
      return new Verdict(
          probe.isConsumed(),
          probe.getRemainingTokens(),
          Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Verdict stricter(Verdict other) {
      return remaining <= other.remaining ? this : other;
    }
  }

  /** Counts one request of the caller. */
  Verdict count(CallerToken token, String path) {
    Caller caller = token.getPrincipal();
    if (path.endsWith(IMPORTS) && caller.has(MIGRATION)) {
      return take(new Counted(Kind.IMPORTS, caller.staffId()), limits.imports());
    }
    Verdict user = take(new Counted(Kind.USER, caller.staffId()), limits.user());
    if (!user.allowed()) {
      return user;
    }
    Verdict client = take(new Counted(Kind.CLIENT, clientOf(token)), limits.client());
    return client.allowed() ? client.stricter(user) : client;
  }

  /** Counts one request from an address that did not say whose it is. */
  Verdict countStranger(String address) {
    return take(new Counted(Kind.STRANGER, address), limits.stranger());
  }

  /**
   * Counts one request without a login by somebody who holds a link.
   *
   * @param link what they brought as one, good or not; null when they brought none. Only its hash
   *     is remembered
   */
  Verdict countPublic(String address, @Nullable String link) {
    Verdict ofAddress = take(new Counted(Kind.PUBLIC_ADDRESS, address), limits.publicAddress());
    if (link == null || !ofAddress.allowed()) {
      return ofAddress;
    }
    String hash = Ids.sha256(link.getBytes(StandardCharsets.UTF_8));
    return take(new Counted(Kind.PUBLIC_LINK, hash), limits.publicLink());
  }

  /** What the limit of strangers leaves to an address for logout tokens that are refused. */
  Verdict leftForRefusedTokens(String address) {
    Bucket bucket = bucketOfRefusedTokens(address);
    long left = bucket.getAvailableTokens();
    return left > 0
        ? new Verdict(true, left, Duration.ZERO)
        : new Verdict(
            false,
            0,
            Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
  }

  /** Counts one logout token that was refused. */
  void countRefusedToken(String address) {
    bucketOfRefusedTokens(address).tryConsume(1);
  }

  private Bucket bucketOfRefusedTokens(String address) {
    return buckets.get(
        new Counted(Kind.REFUSED_TOKEN, address), _ -> fullBucket(limits.stranger()));
  }

  private static String clientOf(CallerToken token) {
    return Objects.requireNonNullElse(token.client(), UNKNOWN_CLIENT);
  }

  private Verdict take(Counted counted, long limit) {
    return Verdict.of(buckets.get(counted, _ -> fullBucket(limit)).tryConsumeAndReturnRemaining(1));
  }

  private Bucket fullBucket(long limit) {
    return Bucket.builder()
        .addLimit(rate -> rate.capacity(limit).refillGreedy(limit, limits.period()))
        .build();
  }
}
