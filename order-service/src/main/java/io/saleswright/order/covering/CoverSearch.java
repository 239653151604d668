package io.saleswright.order.covering;

import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.SequencedMap;

/** Finds orders whose contract has to be asked or told. */
@FunctionalInterface
public interface CoverSearch {

  /** Those orders, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);
}
