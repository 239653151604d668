package io.saleswright.gateway.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One refusal.
 *
 * @param kind what went wrong
 * @param retryAfter how long the caller should wait before he tries again, rounded up to whole
 *     seconds in the {@code Retry-After} header; null when waiting does not help
 */
public record Problem(ProblemKind kind, @Nullable Duration retryAfter) {

  /** A refusal that waiting does not change. */
  public static Problem of(ProblemKind kind) {
    return new Problem(kind, null);
  }

  /** A refusal that may be gone after {@code wait}. */
  public static Problem of(ProblemKind kind, Duration wait) {
    return new Problem(kind, wait);
  }
}
