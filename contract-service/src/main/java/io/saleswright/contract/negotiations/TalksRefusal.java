package io.saleswright.contract.negotiations;

import io.saleswright.platform.kernel.Refusal;

/** Why something that was spoken of is not recorded. */
enum TalksRefusal implements Refusal {
  QUESTION_ANSWERED(
      "QUO-03", "The question was answered. Log another one for what is asked since."),
  TOO_MANY_TALKS("QUO-05", "A quote keeps 200 rounds and 200 questions. Go on with a copy of it.");

  private final String rule;
  private final String text;

  TalksRefusal(String rule, String text) {
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
