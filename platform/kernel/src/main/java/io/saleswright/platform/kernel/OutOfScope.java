package io.saleswright.platform.kernel;

/**
 * The aggregate is there, and lies outside of the caller's data scope (SEC-02). The caller reads
 * the same as of one that is not there; operators read the difference.
 */
public final class OutOfScope extends NotFound {

  private static final long serialVersionUID = 1L;

  /**
   * @param what kind and identity of what was looked for
   */
  public OutOfScope(String what) {
    super(what);
  }
}
