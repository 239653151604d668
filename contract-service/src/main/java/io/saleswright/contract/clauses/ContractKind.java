package io.saleswright.contract.clauses;

/** The kinds of contract; each has required clauses of its own (CON-01, CON-02). */
public enum ContractKind {
  /** A sale of what its lines say. */
  SALES,
  /** Prices for a period, up to quantities or an amount, under which orders are placed. */
  FRAMEWORK,
  /** Any other agreement (协议), such as on confidentiality or an agency. */
  AGREEMENT
}
