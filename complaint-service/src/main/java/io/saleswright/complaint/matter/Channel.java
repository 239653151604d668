package io.saleswright.complaint.matter;

/** On which way a complaint came. */
public enum Channel {
  PHONE,
  EMAIL,
  LETTER,
  VISIT,
  CHAT,
  /** A dealer with a login wrote it themselves. */
  PORTAL,
  /** The customer had remarks when they signed for the goods (CMP-16). */
  SIGN_OFF,
  /** A customer without a login wrote it behind a link of ours (CMP-01). */
  LINK
}
