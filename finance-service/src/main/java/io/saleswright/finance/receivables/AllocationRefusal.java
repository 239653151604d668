package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.RuleViolation;

/** Why a receivable does not take money that a payment offers. */
public enum AllocationRefusal {
  ABOVE_DUE("FIN-05", "above-due", "More was offered than is still due"),
  OTHER_CUSTOMER("FIN-09", "other-customer", "The payment is another customer's"),
  OTHER_CURRENCY("FIN-09", "other-currency", "The payment has another currency"),
  ORDER_CANCELLED("FIN-09", "order-cancelled", "The order was cancelled, nothing is due"),
  WITHDRAWN("FIN-09", "allocation-withdrawn", "The allocation was withdrawn before it was applied");

  private final String rule;
  private final String problem;
  private final String message;

  AllocationRefusal(String rule, String problem, String message) {
    this.rule = rule;
    this.problem = problem;
    this.message = message;
  }

  /** Id of the requirement that refuses. */
  public String rule() {
    return rule;
  }

  /** What to tell a person, in English. */
  public String message() {
    return message;
  }

  /** This refusal as the answer to a command. */
  public RuleViolation violation() {
    return new RuleViolation(rule, problem, message);
  }
}
