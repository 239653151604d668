package io.saleswright.order.contracts;

import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

/** Finds the accounts of contracts. */
public interface ContractSearch {

  /** Accounts that owe an answer, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);

  /** Ids of the contracts of which an order has asked for something. */
  List<String> claimedBy(String orderId);
}
