package io.saleswright.customer.findings;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds findings of audit. Thread-safe. */
public interface FindingSearch {

  /** Those that the caller sees, newest first. */
  List<Stored<Finding>> newestFirst(Wanted wanted, Caller caller, Slice slice);

  /**
   * Which ones are looked for; null is any.
   *
   * @param state how far they have come
   * @param about identity of what they are about
   * @param responsible staff id of who has to answer
   */
  record Wanted(
      @Nullable FindingStage state, @Nullable String about, @Nullable String responsible) {}
}
