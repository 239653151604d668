package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.Reason;
import java.util.Map;

/**
 * A message that no retry will make readable: its aggregate is parked for the consumer until
 * somebody decides.
 */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  /**
   * @param text why, in English; other languages are found by it, so it is a constant
   */
  public Unreadable(String text) {
    this(text, Map.of());
  }

  /**
   * @param text why, in English, with the names of its values in braces; other languages are found
   *     by it, so it is a constant
   * @param values what stands for the names
   */
  public Unreadable(String text, Map<String, String> values) {
    super(Reason.said(text, values).english());
    this.reason = Reason.said(text, values);
  }

  public Unreadable(String text, Throwable cause) {
    this(text);
    initCause(cause);
  }

  public Unreadable(String text, Map<String, String> values, Throwable cause) {
    this(text, values);
    initCause(cause);
  }

  /** Why, so that it can be told in other languages. */
  Reason reason() {
    return reason;
  }
}
