package io.saleswright.customer.reports;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a report is refused. */
enum WorkReportRefusal implements Refusal {
  REPORT_NOTED("SEC-13", "This report was noted and does not change any more.");

  private final String rule;
  private final String text;

  WorkReportRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
