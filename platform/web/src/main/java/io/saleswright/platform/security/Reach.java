package io.saleswright.platform.security;

/** How far a role lets a person see; the order is from narrow to wide. */
enum Reach {
  /** What the person looks after. */
  OWN,
  /** What the region or team that the person leads looks after. */
  MANAGED,
  ALL
}
