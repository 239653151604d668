package io.saleswright.complaint.inquiry;

/** Who is asked when a complaint is looked into. */
public enum Department {
  /** Product quality problems are answered by production (CMP-13). */
  PRODUCTION("production"),
  TECHNICAL("technical"),
  LOGISTICS("warehouse"),
  SALES("sales-support");

  private final String role;

  Department(String role) {
    this.role = role;
  }

  /** The role of its people. */
  public String role() {
    return role;
  }
}
