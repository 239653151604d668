package io.saleswright.contract.regulations;

/** How far a rule of the company has come. */
public enum RuleStage {
  /** Its first version is being written, or came back from the departments. */
  DRAFT,
  /** Its first version waits for the departments. */
  SUBMITTED,
  /** A version is issued; it is in force from its day on. */
  ISSUED,
  /** Another version is being written. */
  REVISING,
  /** Another version waits for the departments. */
  REVISION_SUBMITTED,
  /** It ends, or has ended. */
  REPEALED,
  /** It was given up before anything was issued. */
  WITHDRAWN
}
