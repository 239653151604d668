package io.saleswright.finance.statements;

import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import java.util.function.Supplier;

/** Begins a statement as an instance does that dies before its first transfer. */
public final class AnUnfinishedStatement {

  private AnUnfinishedStatement() {}

  /** Answers its identity. */
  public static String of(
      ReadStatement read,
      Aggregates<BankStatement> statements,
      Supplier<BankStatementRules> rules,
      Cause cause) {
    return statements
        .takeOver(read.identity(), cause, _ -> BankStatement.begun(read, rules.get(), cause.at()))
        .id();
  }
}
