package io.saleswright.testkit.architecture.broken.orders;

import io.saleswright.platform.kernel.Refusal;

/** Is an enum of refusals by another name (R25). */
enum OrderTrouble implements Refusal {
  TOO_LATE;

  @Override
  public String rule() {
    return "ORD-09";
  }

  @Override
  public String text() {
    return "It is too late";
  }
}
