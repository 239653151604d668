package io.saleswright.platform.kernel;

/**
 * Somebody edited the aggregate since the caller looked at it. Becomes 412 over HTTP, with the
 * current revision.
 */
public final class StaleRevision extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long current;

  /**
   * @param current the revision that is valid now
   */
  public StaleRevision(long current) {
    super("the current revision is " + current);
    this.current = current;
  }

  public long current() {
    return current;
  }
}
