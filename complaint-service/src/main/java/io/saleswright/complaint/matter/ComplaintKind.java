package io.saleswright.complaint.matter;

/** What a complaint is about. */
public enum ComplaintKind {
  /** The goods are not as they should be. */
  QUALITY,
  /** The goods arrived damaged. */
  DAMAGE,
  /** Fewer goods arrived than were sent. */
  SHORTAGE,
  /** Other goods arrived than were ordered. */
  WRONG_ITEM,
  /** They arrived late, or where they should not. */
  DELIVERY,
  /** A price, an invoice or a payment. */
  MONEY,
  /** Advice, installation, repair, or how long an answer took. */
  SERVICE,
  /** Anything else. */
  OTHER
}
