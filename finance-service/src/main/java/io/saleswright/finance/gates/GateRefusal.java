package io.saleswright.finance.gates;

import io.saleswright.platform.kernel.Refusal;

/** Why an order is not excepted from a gate. */
public enum GateRefusal implements Refusal {
  GATE_OPEN("FIN-03", "The gate is open already; nobody has to approve an exception."),
  EXCEPTION_REVIEWED("SEC-07", "A manager has looked at this exception already.");

  private final String rule;
  private final String text;

  GateRefusal(String rule, String text) {
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
