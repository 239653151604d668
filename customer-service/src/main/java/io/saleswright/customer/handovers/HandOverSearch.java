package io.saleswright.customer.handovers;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

/** Finds hand-overs of many customers. Thread-safe. */
public interface HandOverSearch {

  /** Those that the caller sees, newest first. */
  List<Stored<HandOver>> newestFirst(Caller caller, Slice slice);

  /** Those that are being carried out, the oldest first, with the moment of the decision. */
  SequencedMap<String, Instant> unfinished(Look look);
}
