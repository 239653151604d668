package io.saleswright.complaint.work;

/** How a problem is helped (CMP-10). */
public enum Difficulty {
  /** By telling the customer what to do, on the phone or in writing. */
  GENERAL,
  /** By a technician who comes to the customer. */
  COMPLEX
}
