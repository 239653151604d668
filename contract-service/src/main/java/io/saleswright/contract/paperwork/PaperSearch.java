package io.saleswright.contract.paperwork;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds requests for papers. */
public interface PaperSearch {

  /**
   * Requests that lie in the caller's scope, newest first.
   *
   * @param contractId only those of this contract; null for all
   * @param stage only those that stand there; null for all
   */
  List<Stored<PaperRequest>> newestFirst(
      @Nullable String contractId, @Nullable PaperStage stage, Caller caller, Slice slice);

  /** Identities of the requests for papers of a contract that are not over. */
  List<String> openOf(String contractId);
}
