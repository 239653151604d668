package io.saleswright.complaint.links;

import io.saleswright.platform.kernel.Refusal;

/** Why a step behind a link is refused. */
enum LinkRefusal implements Refusal {
  TOO_MANY_OPEN_COMPLAINTS(
      "We are working on {most} complaints of yours about this order. Please wait for our answer,"
          + " or call us.");

  private final String text;

  LinkRefusal(String text) {
    this.text = text;
  }

  @Override
  public String rule() {
    return "CMP-01";
  }

  @Override
  public String text() {
    return text;
  }
}
