package io.saleswright.platform.kernel;

/** The refusals that every module shares. */
public enum CommonRefusal implements Refusal {
  /**
   * The step does not start from where the aggregate stands; the step brings its own rule along.
   */
  WRONG_STEP("SEC-06", "this can't be done with one that is {step}; it must be {allowed}"),
  /** Whoever wrote a paper does not approve it. */
  OWN_PAPER("SEC-06", "Somebody else has to approve or check this.");

  private final String rule;
  private final String text;

  CommonRefusal(String rule, String text) {
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
