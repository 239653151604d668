package io.saleswright.platform.messaging;

/**
 * A message that no retry will make readable: its aggregate is parked for the consumer until
 * somebody decides.
 */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unreadable(String message) {
    super(message);
  }

  public Unreadable(String message, Throwable cause) {
    super(message, cause);
  }
}
