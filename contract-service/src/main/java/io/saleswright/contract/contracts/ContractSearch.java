package io.saleswright.contract.contracts;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;

/** Finds contracts. */
public interface ContractSearch {

  /** Contracts that lie in the caller's scope, newest first. */
  List<Stored<Contract>> newestFirst(ContractQuery query, Caller caller, Slice slice);

  /** The identities of the contracts with a customer that are not over. */
  List<String> openOf(String customerId);

  /** Whether another contract lies under this number of the archive. */
  boolean isTaken(String archiveNumber, String butFor);

  /**
   * Contracts in force whose last day is over.
   *
   * @param today the company's date
   */
  SequencedMap<String, Instant> over(LocalDate today, Look look);

  /** Contracts of which a version was submitted from a moment on, newest first. */
  List<Stored<Contract>> submittedSince(Instant since, int limit);
}
