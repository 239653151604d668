package io.saleswright.finance.statements.web;

import io.saleswright.finance.statements.BankStatementRules;
import io.saleswright.platform.web.request.BodyLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Lets the files of banks be as long as the policy says. */
final class StatementUploads implements BodyLimits {

  private final Supplier<BankStatementRules> rules;

  StatementUploads(Supplier<BankStatementRules> rules) {
    this.rules = rules;
  }

  @Override
  public OptionalLong of(HttpServletRequest request) {
    return request.getMethod().equals("POST")
            && request.getRequestURI().equals(BankStatementController.PATH)
        ? OptionalLong.of(rules.get().largest())
        : OptionalLong.empty();
  }
}
