package io.saleswright.platform.kernel;

import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Trace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's command as a service gets it: who acts, and the cause that the write remembers. One
 * value, because the cause is made from the caller and both travel together.
 *
 * @param caller who acts, with their roles and the scope of what they see
 * @param cause when, under which key, and what it is tied to
 */
public record Act(Caller caller, Cause cause) {

  /**
   * @throws IllegalArgumentException when the cause is somebody else's
   */
  public Act {
    if (!cause.by().equals(caller.staffId())) {
      throw new IllegalArgumentException("the cause must be the caller's");
    }
  }

  /**
   * A command of a person or system.
   *
   * @param key the Idempotency-Key that was sent; null when none was
   */
  public static Act of(Caller caller, Instant at, @Nullable CommandKey key, Trace trace) {
    return new Act(caller, Cause.command(caller, at, key, trace));
  }

  /** The same act, telling what has happened elsewhere (see {@link Cause#telling}). */
  public Act telling(Cause.Fact fact) {
    return new Act(caller, cause.telling(fact));
  }

  /** Staff id or client id of who acts. */
  public String by() {
    return cause.by();
  }

  /** The moment of the act, from the service's time source. */
  public Instant at() {
    return cause.at();
  }
}
