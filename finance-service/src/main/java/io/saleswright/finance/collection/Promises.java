package io.saleswright.finance.collection;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Knows what customers promised to pay. */
public interface Promises {

  /** The last promise of each of these receivables at a moment, by the receivable's identity. */
  Map<String, Promised> at(Collection<String> receivableIds, Instant moment);
}
