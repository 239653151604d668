package io.saleswright.finance.samples;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds samples, and what they are drawn from. */
public interface SampleSearch {

  /** Samples, newest first. */
  List<Stored<Sample>> newestFirst(Slice slice);

  /**
   * The identities of the expenses of which a payment was recorded from one day to another, both
   * included, also when it was taken back later.
   *
   * @param recordedUntil what was recorded later is none of them
   */
  List<String> paid(LocalDate from, LocalDate until, Instant recordedUntil);

  /** An expense's number for people; none when there is no such expense. */
  Optional<String> numberOf(String expenseId);
}
