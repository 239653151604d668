package io.saleswright.contract.paperwork;

/** How far a request for a paper has come. */
public enum PaperStage {
  /** The salesperson has to hand it in. */
  MISSING,
  /** The salesperson says that it is there; inside sales looks at it. */
  HANDED_IN,
  /** Inside sales has it. */
  RECEIVED,
  /** It is not needed any more. */
  CANCELLED
}
