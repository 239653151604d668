package io.saleswright.order.returns;

import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds returns. */
public interface ReturnSearch {

  /** Those that match and lie in the caller's scope, newest first. */
  List<Stored<Return>> list(Wanted wanted, Caller caller, Slice slice);

  /** Identities of the returns of an order. */
  List<String> ofOrder(String orderId);

  /** Returns that were submitted to their chain at or after a moment, newest first. */
  List<Stored<Return>> submittedSince(Instant since, int limit);

  /** Returns of which the account of their order has to be asked or told. */
  SequencedMap<String, Instant> unfinished(Look look);

  /**
   * Which are wanted; null means any.
   *
   * @param stage how far they got
   * @param orderId of which order
   * @param customerId of which store
   * @param waitingFor whose turn it is, one of these: roles, or {@code staff:} and a staff id
   * @param quarantined whether goods lie apart of which nobody has decided
   */
  record Wanted(
      @Nullable ReturnStage stage,
      @Nullable String orderId,
      @Nullable String customerId,
      @Nullable List<String> waitingFor,
      @Nullable Boolean quarantined) {}
}
