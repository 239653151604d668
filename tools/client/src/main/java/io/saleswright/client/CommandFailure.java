package io.saleswright.client;

/** Ends a command with a message for the person who gave it; no stack trace is shown. */
public final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says in full sentences what is wrong and, where possible, what to do. */
  public CommandFailure(String message) {
    super(message);
  }
}
