package io.saleswright.store;

/** A store could not be started; the message tells a person why and what to do. */
public final class StoreNotStartedException extends RuntimeException {

  /** What stands in the way. */
  public enum Reason {
    /** The port is taken or the address is not one of this machine. */
    ADDRESS,
    /** The data directory is used by another store, damaged, or can't be read and written. */
    DIRECTORY
  }

  private final Reason reason;

  StoreNotStartedException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
