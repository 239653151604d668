package io.saleswright.customer.findings;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a finding of audit is refused. */
enum FindingRefusal implements Refusal {
  /** Nobody checks themselves. */
  OWN_FINDING("SEC-14", "An auditor does not answer their own finding; name who is responsible."),
  NOT_RESPONSIBLE("SEC-14", "Somebody else has to answer this finding.");

  private final String rule;
  private final String text;

  FindingRefusal(String rule, String text) {
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
