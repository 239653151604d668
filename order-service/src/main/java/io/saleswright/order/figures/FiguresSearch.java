package io.saleswright.order.figures;

import io.saleswright.platform.kernel.Caller;
import java.time.LocalDate;

/** Adds up the orders in a caller's scope. */
public interface FiguresSearch {

  /** What was sold, taken in and is not shipped yet, by currency (ORD-44). */
  Figures of(LocalDate day, Caller caller);

  /** Everything that was ever taken over from another system. */
  ImportTotals importTotals(String source, Caller caller);
}
