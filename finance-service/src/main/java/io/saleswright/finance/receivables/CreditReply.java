package io.saleswright.finance.receivables;

import io.saleswright.finance.credit.CreditAnswers;
import io.saleswright.finance.declines.CreditDecline;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import org.jspecify.annotations.Nullable;

/** Takes the credit accounts' answers to the receivables. */
final class CreditReply implements CreditAnswers {

  private final Aggregates<Receivable> receivables;

  CreditReply(Aggregates<Receivable> receivables) {
    this.receivables = receivables;
  }

  @Override
  public void answer(String orderId, long turn, @Nullable CreditDecline decline, Cause cause) {
    receivables.change(
        orderId, cause, now -> now.state().creditAnswered(turn, decline, cause.at()));
  }
}
