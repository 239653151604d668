package io.saleswright.finance.transfers;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds bank transfers. */
public interface BankTransferSearch {

  /**
   * What is looked for; a null asks for nothing in particular.
   *
   * @param state how far it has come
   * @param owner staff id of who looks after it
   * @param statementId the statement that told it first
   * @param customerId whose payment it is
   * @param paymentId the payment that was recorded for it
   */
  record Wanted(
      @Nullable BankTransferStage state,
      @Nullable String owner,
      @Nullable String statementId,
      @Nullable String customerId,
      @Nullable String paymentId) {}

  /** Transfers that lie in the caller's scope, newest first. */
  List<Stored<BankTransfer>> newestFirst(Wanted wanted, Caller caller, Slice slice);

  /**
   * Transfers in the caller's scope that wait for a decision, those first that wait the longest.
   *
   * @param owner only those of this member of staff; null for all
   * @param slice the place behind which it begins has the moment since when the transfer waits
   */
  List<Stored<BankTransfer>> waiting(@Nullable String owner, Caller caller, Slice slice);

  /**
   * Transfers whose payment is being recorded, or was reversed lately, with the moment since when.
   */
  SequencedMap<String, Instant> unfinished(Look look);
}
