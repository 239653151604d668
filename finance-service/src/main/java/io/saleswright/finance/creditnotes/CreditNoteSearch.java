package io.saleswright.finance.creditnotes;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds credit notes. */
public interface CreditNoteSearch {

  /**
   * What is looked for; a null asks for nothing in particular.
   *
   * @param orderId the order
   * @param customerId whose
   * @param stage how far it has come
   * @param groundId the return or complaint that it comes from
   */
  record Wanted(
      @Nullable String orderId,
      @Nullable String customerId,
      @Nullable CreditNoteStage stage,
      @Nullable String groundId) {}

  /** Credit notes that lie in the caller's scope, newest first. */
  List<Stored<CreditNote>> newestFirst(Wanted wanted, Caller caller, Slice slice);

  /** Identities of the credit notes of an order. */
  List<String> ofOrder(String orderId);

  /** Whether a credit note over this counts or waits. */
  boolean counts(CreditGround ground);

  /** Credit notes of which the receivable has to be asked or told, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);
}
