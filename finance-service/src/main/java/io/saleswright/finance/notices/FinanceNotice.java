package io.saleswright.finance.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about money, each with the requirement that asks for it and its values. */
public enum FinanceNotice implements NoticeKind {
  INVOICE_REQUESTED("FIN-07", "amount"),
  INVOICE_DUE("FIN-07", "due"),
  INVOICE_MISSED("FIN-07", "due"),
  INVOICE_REMINDED("FIN-07", "reminder"),
  PAYMENT_OVERDUE("FIN-05", "amount", "dueOn"),
  RECEIVABLE_REOPENED("FIN-05", "amount"),
  DUNNING_DUE("FIN-06", "level", "amount"),
  DUNNING_HELD("FIN-06"),
  DUNNING_RELEASED("FIN-06"),
  PROMISE_BROKEN("FIN-06", "amount", "promisedOn"),
  CREDIT_NOTE_REQUESTED("FIN-18", "amount"),
  CREDIT_NOTE_ISSUED("FIN-18", "amount"),
  CREDIT_NOTE_MISSED("FIN-18", "due"),
  CREDIT_NOTE_REVERSED("FIN-16", "amount"),
  REFUND_REQUESTED("FIN-18", "amount"),
  REFUND_TO_PAY("FIN-18", "amount"),
  REFUND_PAID("FIN-18", "amount"),
  REFUND_REJECTED("FIN-18", "amount"),
  REFUND_WITHDRAWN("FIN-18", "amount"),
  REFUND_MISSED("FIN-18", "amount"),
  RISK_LIMIT_CROSSED("FIN-17", "limit", "amount"),
  CUSTOMER_BLOCKED("FIN-17"),
  CUSTOMER_RELEASED("FIN-17"),
  BUDGET_TO_DECIDE("EXP-03", "step"),
  BUDGET_APPROVED("EXP-03"),
  BUDGET_REJECTED("EXP-03", "step"),
  BUDGET_DECISION_LATE("EXP-03", "due"),
  EXPENSE_TO_DECIDE("EXP-05", "step"),
  EXPENSE_APPROVED("EXP-06"),
  EXPENSE_REJECTED("EXP-10", "step"),
  EXPENSE_TO_CHECK("EXP-08", "amount"),
  EXPENSE_PAYMENT_REVERSED("FIN-16", "amount"),
  EXPENSE_FINDING("COMM-12", "outcome"),
  EXPENSE_SENT_BACK("EXP-08", "amount"),
  EXPENSE_LATE("EXP-05", "due"),
  EXPENSE_PAID("EXP-08", "amount"),
  EXPENSE_REFUSED("COMM-12", "amount"),
  EXPENSE_EXPIRED("EXP-04", "dueOn"),
  BALANCE_UNANSWERED("FIN-12", "due"),
  BANK_STATEMENT_UNFINISHED("FIN-09", "day"),
  BANK_STATEMENT_GAP("FIN-09", "after", "day"),
  BANK_TRANSFER_WAITING("FIN-09", "amount", "due"),
  BANK_TRANSFER_RETURNED("FIN-16", "amount"),
  RECEIVABLE_COMMENT_ASKED("FIN-19"),
  RECEIVABLE_COMMENT_ANSWERED("FIN-19"),
  INVOICE_COMMENT_ASKED("FIN-19"),
  INVOICE_COMMENT_ANSWERED("FIN-19"),
  EXPENSE_COMMENT_ASKED("EXP-11"),
  EXPENSE_COMMENT_ANSWERED("EXP-11");

  private final String rule;
  private final Set<String> parameters;

  FinanceNotice(String rule, String... parameters) {
    this.rule = rule;
    this.parameters = Set.of(parameters);
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public Set<String> parameters() {
    return parameters;
  }
}
