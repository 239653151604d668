package io.saleswright.finance.access;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.Set;

/** The steps of finance, each reserved for some roles. */
public enum FinanceStep {
  RECORD_PAYMENT("FIN-09", "finance"),
  ALLOCATE_PAYMENT("FIN-09", "finance"),
  REVERSE_PAYMENT("FIN-16", "finance", "finance-head"),
  ISSUE_INVOICE("FIN-08", "finance"),
  SET_CREDIT_LIMIT("FIN-17", "finance-head"),
  READ_PAYMENTS("FIN-19", Roles.READERS),
  READ_CREDIT("FIN-19", Roles.READERS),
  READ_RECEIVABLES("FIN-19", Roles.READERS_AND_SELLERS),
  READ_INVOICES("FIN-19", Roles.READERS_AND_SELLERS);

  private final String rule;
  private final Set<String> roles;

  FinanceStep(String rule, String... roles) {
    this.rule = rule;
    this.roles = Set.of(roles);
  }

  /** The roles that may take this step. */
  public Set<String> roles() {
    return roles;
  }

  /**
   * Lets only the step's roles pass.
   *
   * @throws NotPermitted when the caller has none of them
   */
  public void mustBeOpenTo(Caller caller) {
    caller.mustHaveAny(rule, roles.toArray(String[]::new));
  }

  private static final class Roles {

    static final String[] READERS = {
      "finance",
      "finance-head",
      "auditor",
      "sales-support",
      "support-supervisor",
      "sales-manager",
      "vp-sales",
      "general-manager"
    };

    static final String[] READERS_AND_SELLERS = {
      "finance",
      "finance-head",
      "auditor",
      "sales-support",
      "support-supervisor",
      "sales-manager",
      "vp-sales",
      "general-manager",
      "sales-rep",
      "account-manager"
    };
  }
}
