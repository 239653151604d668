package io.saleswright.order.logistics;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All carriers; no two have the same code. Thread-safe. */
public interface Carriers {

  /**
   * Adds a carrier under an identity that belongs to the cause, or returns the one added before.
   *
   * @throws RuleViolation when another carrier has its code
   */
  Stored<Carrier> add(Cause cause, Function<String, Change<Carrier>> birth);

  /** The carrier with this id, if there is one. */
  Optional<Stored<Carrier>> find(String id);

  /**
   * Changes a carrier as the caller saw it.
   *
   * @param revision the revision that the caller saw
   * @throws NotFound when there is no such carrier
   * @throws StaleRevision when somebody else edited it since
   */
  Stored<Carrier> change(
      String id, long revision, Cause cause, Function<Stored<Carrier>, Change<Carrier>> decision);

  /**
   * Carriers whose code or name contains a text, newest first; all when there is none.
   *
   * @param text part of a code or name, in any case
   */
  List<Stored<Carrier>> search(@Nullable String text, Slice slice);
}
