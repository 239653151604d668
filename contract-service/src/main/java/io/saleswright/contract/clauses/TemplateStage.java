package io.saleswright.contract.clauses;

/** Whether a template is in use. */
public enum TemplateStage {
  /** Contracts may take it. */
  IN_USE,
  /** No new contract takes it; those that did keep it. */
  RETIRED
}
