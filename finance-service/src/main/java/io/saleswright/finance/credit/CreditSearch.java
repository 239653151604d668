package io.saleswright.finance.credit;

import java.time.Instant;
import java.util.List;

/** Finds credit accounts. */
public interface CreditSearch {

  /** Accounts that owe an answer since before a moment. */
  List<String> unfinished(Instant before, int limit);
}
