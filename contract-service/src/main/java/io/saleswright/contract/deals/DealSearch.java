package io.saleswright.contract.deals;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the files of deals. */
public interface DealSearch {

  /**
   * Files that the caller sees, newest first; without a stage all that are files.
   *
   * @param stage only those that stand there; null for all that are paid
   * @param missing only those in which this paper is missing; null for all
   * @param customerId only those of this customer; null for all
   */
  List<Stored<DealFile>> newestFirst(
      @Nullable DealStage stage,
      @Nullable PaperKind missing,
      @Nullable String customerId,
      Caller caller,
      Slice slice);

  /** The orders that name a contract. */
  List<String> under(String contractId);

  /** The files of the orders that name a contract. */
  List<DealFile> filesUnder(String contractId);
}
