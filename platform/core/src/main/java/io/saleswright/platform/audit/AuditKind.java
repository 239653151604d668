package io.saleswright.platform.audit;

import java.util.Locale;

/** What was done. The name in small letters is what is stored, and never changes. */
public enum AuditKind {
  /** Something was shown to somebody. */
  READ,
  /** Some entries of a list were shown. */
  LISTED,
  /** A list left as a file. */
  EXPORTED,
  /** A paper was made. */
  PRINTED,
  /** A file was handed out. */
  DOWNLOADED,
  /** An aggregate was written. */
  WROTE,
  /** Something was ordered that no aggregate remembers, such as another value of a policy. */
  ORDERED,
  /** A process of the service began to note. */
  OPENED,
  /**
   * A process of the service has noted all that it did. One that began and has no such entry was
   * killed: what it handed out in its last moments may be missing.
   */
  CLOSED;

  /** How it is stored and shown. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this word. */
  static AuditKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
