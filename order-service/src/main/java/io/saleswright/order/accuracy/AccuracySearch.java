package io.saleswright.order.accuracy;

import io.saleswright.platform.kernel.Caller;
import java.time.LocalDate;

/** Counts what orders turned out to be, within the scope of who asks. */
public interface AccuracySearch {

  /** The orders that were verified from one business date to another, both included. */
  AccuracyFigures between(LocalDate from, LocalDate to, Caller caller);
}
