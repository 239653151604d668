package io.saleswright.finance.statements;

import static io.saleswright.finance.statements.BankStatementStage.IMPORTED;

import io.saleswright.platform.kernel.Step;

/** The steps of a bank statement: who may take them, and where they lead. */
enum BankStatementStep implements Step<BankStatementStage> {
  IMPORT_STATEMENT(Step.<BankStatementStage>by("FIN-09", "finance").to(IMPORTED)),
  READ(Step.by("FIN-09", "finance", "finance-head", "general-manager", "auditor"));

  private final Row<BankStatementStage> row;

  BankStatementStep(Row<BankStatementStage> row) {
    this.row = row;
  }

  @Override
  public Row<BankStatementStage> row() {
    return row;
  }
}
