package io.saleswright.complaint.knowledge;

/** How far an entry has come. */
public enum KnowledgeStage {
  /** It is found, and offered. */
  PUBLISHED,
  /** It does not hold any more. */
  RETIRED
}
