package io.saleswright.finance.process;

import io.saleswright.platform.kernel.Cause;
import java.time.Instant;
import java.util.List;

/**
 * Work that is looked for at intervals, in every instance. Finishing is made of guarded writes, so
 * it happens once however many instances look.
 */
public interface SweptWork {

  /** What the work is called in logs. */
  String name();

  /**
   * Aggregates that need attention.
   *
   * @param before what was begun later is left to whoever began it
   * @param now the moment of this look
   * @param limit the most to return
   * @return their identities
   */
  List<String> pending(Instant before, Instant now, int limit);

  /** Finishes the work on one of them; does nothing when somebody else did. */
  void finish(String id, Cause cause);
}
