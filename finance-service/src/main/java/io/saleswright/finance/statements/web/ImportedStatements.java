package io.saleswright.finance.statements.web;

import io.saleswright.finance.statements.BankStatement;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/**
 * What came of a file.
 *
 * @param statements its statements, in the order of the file
 */
record ImportedStatements(List<Taken> statements) {

  /**
   * A statement of the file.
   *
   * @param statement the statement
   * @param repeated whether it had been imported before, so that nothing was done
   */
  record Taken(BankStatementView statement, boolean repeated) {}

  static ImportedStatements of(List<Stored<BankStatement>> taken) {
    return new ImportedStatements(
        taken.stream()
            .map(stored -> new Taken(BankStatementView.of(stored), stored.repeated()))
            .toList());
  }
}
