package io.saleswright.finance.risk;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Adds up debts, and finds customers of whom there is something to tell. */
public interface RiskSearch {

  /**
   * What is owed now, the most first within each currency.
   *
   * @param caller whose scope it lies in; null for all there is
   */
  List<Exposure> exposure(ExposureOf of, @Nullable Caller caller);

  /** Customers of whom there is something to tell, newest first. */
  List<Stored<CustomerRisk>> newestFirst(@Nullable RiskStage stage, Caller caller, Slice slice);

  /** Customers for whom a limit is noted as crossed. */
  List<String> crossing();

  /** Whether anything is or was owed by a customer. */
  boolean hasBought(String customerId);

  /** Identities of the open receivables of a customer. */
  List<String> openOf(String customerId);

  /** Customers whose receivables have to be told, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);
}
