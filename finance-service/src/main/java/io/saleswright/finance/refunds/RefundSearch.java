package io.saleswright.finance.refunds;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds refunds. */
public interface RefundSearch {

  /**
   * What is looked for; a null asks for nothing in particular.
   *
   * @param customerId who gets the money
   * @param paymentId the payment whose money it is
   * @param stage how far it has come
   */
  record Wanted(
      @Nullable String customerId, @Nullable String paymentId, @Nullable RefundStage stage) {}

  /** Refunds that lie in the caller's scope, newest first. */
  List<Stored<Refund>> newestFirst(Wanted wanted, Caller caller, Slice slice);

  /** What refunds that follow a credit note come to, without those that are not paid after all. */
  Money following(String creditNoteId, String currency);

  /** Whether a refund that follows a credit note is not paid yet, and may be. */
  boolean isUnpaid(String creditNoteId);

  /** Refunds that were submitted to their chain at or after a moment, newest first. */
  List<Stored<Refund>> submittedSince(Instant since, int limit);

  /** Refunds of which the payment has to be asked or told, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);
}
