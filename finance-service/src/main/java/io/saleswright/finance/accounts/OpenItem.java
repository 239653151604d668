package io.saleswright.finance.accounts;

import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.standing.Standing;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A receivable of which something was open at the end of a statement.
 *
 * @param orderId identity of the receivable, and of its order
 * @param number the order's number for people
 * @param claim what money has to pay of it
 * @param open what was not paid
 * @param dueOn the first day on which something of it was due; null while nobody could know
 * @param daysOverdue how long the oldest of it was overdue
 */
public record OpenItem(
    String orderId,
    String number,
    Money claim,
    Money open,
    @Nullable LocalDate dueOn,
    long daysOverdue) {

  static OpenItem of(Receivable receivable, Standing standing, LocalDate day) {
    return new OpenItem(
        receivable.order().orderId(),
        receivable.order().number(),
        standing.claim(),
        standing.open(),
        standing.firstDue(),
        standing.daysOverdue(day));
  }
}
