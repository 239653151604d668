package io.saleswright.platform.kernel;

/**
 * The store did not answer in time: the write may or may not have happened. Never reported as
 * failed; the caller repeats it under the same key. Becomes 504 over HTTP.
 */
public final class OutcomeUnknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutcomeUnknown(Throwable cause) {
    super("the outcome is unknown, repeat with the same key", cause);
  }
}
