package io.saleswright.finance.notices;

import io.saleswright.finance.samples.ExpenseExamined;
import io.saleswright.finance.samples.Sample;
import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/** Management hears at once of what audit did not find in order (COMM-12). */
final class SampleTelling implements Telling<Sample> {

  @Override
  public List<Notice> of(String id, Sample sample, Record event) {
    return switch (event) {
      case ExpenseExamined found when found.outcome() != Outcome.IN_ORDER ->
          List.of(
              Notice.of(
                      FinanceNotice.EXPENSE_FINDING,
                      new Document("expense", found.expenseId(), found.number()))
                  .toRole("general-manager")
                  .toRole("vp-sales")
                  .toRole("finance-head")
                  .with("outcome", found.outcome().name()));
      default -> List.of();
    };
  }
}
