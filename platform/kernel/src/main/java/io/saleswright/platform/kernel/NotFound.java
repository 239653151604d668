package io.saleswright.platform.kernel;

/**
 * There is no such aggregate, or it lies outside of the caller's data scope: the caller can't tell
 * which (design 7).
 */
public sealed class NotFound extends RuntimeException permits OutOfScope {

  private static final long serialVersionUID = 1L;

  /**
   * @param what kind and identity of what was looked for
   */
  public NotFound(String what) {
    super(what + " does not exist");
  }
}
