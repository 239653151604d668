package io.saleswright.testkit.web;

import io.saleswright.platform.kernel.Refusal;

/** What the sample refuses. */
enum SampleRefusal implements Refusal {
  GATE_CLOSED("ORD-24", "The payment gate is closed");

  private final String rule;
  private final String text;

  SampleRefusal(String rule, String text) {
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
