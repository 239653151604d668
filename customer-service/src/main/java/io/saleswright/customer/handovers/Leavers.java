package io.saleswright.customer.handovers;

import java.time.LocalDate;
import java.util.SequencedMap;

/** Who leaves, as the staff directory told. Thread-safe. */
public interface Leavers {

  /** Somebody leaves after this day. */
  void leave(String staffId, LocalDate lastDay, long sequence);

  /** Somebody works here, or stays after all. */
  void stay(String staffId, long sequence);

  /** The staff ids of all who leave or have left, each with the last day, the earliest first. */
  SequencedMap<String, LocalDate> all();
}
