package io.saleswright.finance.process;

import io.saleswright.platform.kernel.Cause;

/** Makes the causes of second steps. */
public final class FollowUp {

  private FollowUp() {}

  /**
   * The cause of a step on another aggregate that follows from a command or an event: same author,
   * moment and trace. It carries neither key nor source, because the step guards itself against
   * repeats by the identity of what it carries.
   */
  public static Cause of(Cause first) {
    return new Cause(first.by(), first.at(), null, null, first.trace());
  }
}
