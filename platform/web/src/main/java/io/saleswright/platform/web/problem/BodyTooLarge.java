package io.saleswright.platform.web.problem;

import java.io.IOException;

/** The request's body is longer than the service takes; noticed while it is read. */
public final class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param limit how many bytes a body may have
   */
  public BodyTooLarge(long limit) {
    super("a request may have at most " + limit + " bytes");
  }

  /** Whether this is what made something else fail. */
  static boolean causes(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLarge) {
        return true;
      }
    }
    return false;
  }
}
