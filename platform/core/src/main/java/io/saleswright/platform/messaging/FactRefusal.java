package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.Refusal;

/** Why a refused fact can't be taken up. */
enum FactRefusal implements Refusal {
  /** What refused it refuses it still; the refusal's own rule comes along. */
  STILL_REFUSED("SEC-07", "the fact is refused still: {reason}"),
  /** It was told by a release that kept nothing, or was too large to be kept. */
  FACT_NOT_KEPT("SEC-07", "what was told is not kept here; let its sender repeat it");

  private final String rule;
  private final String text;

  FactRefusal(String rule, String text) {
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
