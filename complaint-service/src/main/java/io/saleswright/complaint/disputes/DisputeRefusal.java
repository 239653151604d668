package io.saleswright.complaint.disputes;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a dispute is refused. */
public enum DisputeRefusal implements Refusal {
  DISPUTE_BEGUN("CMP-08", "There is a dispute on this complaint that is not settled."),
  TOO_MANY_DISPUTES("CMP-08", "A complaint keeps at most 20 disputes."),
  NO_DISPUTE("CMP-08", "There is no dispute on this complaint that is not settled."),
  TOO_MANY_OFFERS("CMP-08", "A dispute keeps at most 100 offers.");

  private final String rule;
  private final String text;

  DisputeRefusal(String rule, String text) {
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
