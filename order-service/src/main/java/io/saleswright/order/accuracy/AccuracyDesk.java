package io.saleswright.order.accuracy;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import java.time.LocalDate;

/** Tells how right orders were to those who answer for that. */
public final class AccuracyDesk {

  private final AccuracySearch search;

  AccuracyDesk(AccuracySearch search) {
    this.search = search;
  }

  /**
   * The orders that were verified from one business date to another.
   *
   * @throws NotPermitted when the caller may not read it
   * @throws InvalidInput when the time ends before it begins
   */
  public AccuracyFigures between(LocalDate from, LocalDate to, Caller caller) {
    AccuracyStep.READ_ACCURACY.mustBeOpenTo(caller);
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "ORD-08", "must not be before from");
    }
    return search.between(from, to, caller);
  }
}
