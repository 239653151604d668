package io.saleswright.platform.web.problem;

import java.io.IOException;

/** The request's body did not come within the time that it has; noticed while it is read. */
public final class BodyTooSlow extends IOException {

  private static final long serialVersionUID = 1L;

  public BodyTooSlow() {
    super("the body of a request must come in time");
  }

  /** Whether this is what made something else fail. */
  public static boolean causes(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooSlow) {
        return true;
      }
    }
    return false;
  }
}
