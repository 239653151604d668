package io.saleswright.finance.credit;

import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.SequencedMap;

/** Finds credit accounts. */
public interface CreditSearch {

  /** Accounts that owe an answer, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);
}
