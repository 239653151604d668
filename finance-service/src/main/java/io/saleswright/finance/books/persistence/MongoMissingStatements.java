package io.saleswright.finance.books.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.books.MissingStatements;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.YearMonth;

/**
 * Counts gaps between bank statements that reach into a month: from the day after the last
 * statement that is there to the day of the one that does not follow.
 */
final class MongoMissingStatements implements MissingStatements {

  private final EnvelopeStore<BankStatement> statements;

  MongoMissingStatements(EnvelopeStore<BankStatement> statements) {
    this.statements = statements;
  }

  @Override
  public long in(YearMonth month) {
    return statements.count(
        Filters.and(
            Filters.lt("state.gap.after", month.atEndOfMonth()),
            Filters.gte("state.closingOn", month.atDay(1))));
  }
}
