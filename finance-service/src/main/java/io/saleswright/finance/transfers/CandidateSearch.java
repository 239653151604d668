package io.saleswright.finance.transfers;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.matching.Candidate;
import io.saleswright.finance.matching.KnownPayer;
import java.util.List;
import java.util.Set;

/** Finds the receivables that a transfer might pay. */
public interface CandidateSearch {

  /** Those that are open and have one of these numbers, or an invoice with one. */
  List<Candidate> numbered(Set<String> numbers);

  /**
   * Those that are open and of which a number stands in the text, a part is so much, or whose
   * customer paid like this.
   */
  List<Candidate> likely(BankEntry entry);

  /** Under which names and from which accounts a customer pays. */
  KnownPayer payer(String customerId);
}
