package io.saleswright.finance.samples;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a sample is refused. */
enum SampleRefusal implements Refusal {
  NOTHING_TO_SAMPLE("EXP-12", "No expense was paid in this time."),
  NOT_SAMPLED("EXP-12", "This expense was not drawn."),
  RESULT_NOTED("EXP-12", "What was found about this expense is noted and does not change.");

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
