package io.saleswright.performance.spending;

import io.saleswright.platform.kernel.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This service's own copy of what was paid for expenses; it may lag behind. */
public interface Spendings {

  /**
   * An expense was paid, unless something newer is known of it.
   *
   * @param sequence number of the event
   */
  void paid(PaidExpense expense, long sequence);

  /**
   * The payment of an expense was taken back, unless something newer is known of it.
   *
   * @param sequence number of the event
   */
  void takenBack(String expenseId, long sequence);

  /**
   * What was spent, the latest month first.
   *
   * @param people of these people alone; null for all
   * @param slice the place behind which it begins has the month's first moment and the row's key
   */
  List<Spent> spent(SpendingQuery query, @Nullable List<String> people, Slice slice);
}
