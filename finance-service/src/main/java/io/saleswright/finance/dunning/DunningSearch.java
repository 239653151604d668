package io.saleswright.finance.dunning;

import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.DunningStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds cases. */
public interface DunningSearch {

  /**
   * What is looked for; a null asks for nothing in particular.
   *
   * @param stage what is next
   * @param customerId who owes
   * @param salesperson staff id of who looks after it
   */
  record Wanted(
      @Nullable DunningStage stage, @Nullable String customerId, @Nullable String salesperson) {}

  /** Cases that lie in the caller's scope, newest first. */
  List<Stored<DunningCase>> newestFirst(Wanted wanted, Caller caller, Slice slice);

  /** Identities of the cases of a customer that are not over. */
  List<String> goingOf(String customerId);

  /** Cases whose day has come, with that day. */
  SequencedMap<String, Instant> dueOn(LocalDate day, Look look);
}
