package io.saleswright.testkit.architecture.broken.orders;

/** Has a setter (R14). */
class ChangeableOrder {

  private String state = "NEW";

  /** Not a verb of the business. */
  public void setState(String state) {
    this.state = state;
  }

  String state() {
    return state;
  }
}
