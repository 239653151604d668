package io.saleswright.finance.samples;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;

/** Finds samples, and what they are drawn from. */
public interface SampleSearch {

  /** Samples, newest first. */
  List<Stored<Sample>> newestFirst(Slice slice);

  /** The identities of the expenses that were paid from one day to another, both included. */
  List<String> paid(LocalDate from, LocalDate until);
}
