package io.saleswright.finance.accounts;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/**
 * All that stands on a customer's account.
 *
 * @param receivables what they owe or owed
 * @param payments what they paid
 * @param refunds what was or is to be paid back
 * @param income what was or is to be taken as other income
 */
public record Account(
    List<Stored<Receivable>> receivables,
    List<Stored<Payment>> payments,
    List<Stored<Refund>> refunds,
    List<Stored<WriteOff>> income) {

  public Account {
    receivables = List.copyOf(receivables);
    payments = List.copyOf(payments);
    refunds = List.copyOf(refunds);
    income = List.copyOf(income);
  }

  boolean isEmpty() {
    return receivables.isEmpty() && payments.isEmpty() && refunds.isEmpty();
  }
}
