package io.saleswright.finance.writeoffs;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds write-offs. */
public interface WriteOffSearch {

  /**
   * Write-offs that lie in the caller's scope, newest first.
   *
   * @param customerId who owed it; null for all
   * @param receivableId the receivable; null for all
   */
  List<Stored<WriteOff>> newestFirst(
      @Nullable String customerId, @Nullable String receivableId, Caller caller, Slice slice);

  /** Those of a receivable that count, or are about to. */
  List<WriteOff> counting(String receivableId);

  /** Write-offs of which the receivable has to be asked or told, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);
}
