package io.saleswright.customer.findings;

import static io.saleswright.customer.findings.FindingStage.ANSWERED;
import static io.saleswright.customer.findings.FindingStage.CLOSED;
import static io.saleswright.customer.findings.FindingStage.RAISED;

import io.saleswright.platform.kernel.Step;

/** The steps of a finding of audit: who may take them, and from where to where they lead. */
public enum FindingStep implements Step<FindingStage> {
  RAISE(Step.<FindingStage>by(Rule.AUDIT, Who.AUDIT).to(RAISED)),
  /** Whoever is named responsible, whatever their post. */
  ANSWER(Step.<FindingStage>by(Rule.AUDIT, Who.STAFF).from(RAISED).to(ANSWERED)),
  REJECT(Step.<FindingStage>by(Rule.AUDIT, Who.AUDIT).from(ANSWERED).to(RAISED)),
  CLOSE(Step.<FindingStage>by(Rule.AUDIT, Who.AUDIT).from(ANSWERED).to(CLOSED)),
  /** Those that one has to answer oneself. */
  READ(Step.by(Rule.AUDIT, Who.STAFF)),
  READ_ALL(Step.by(Rule.AUDIT, Who.AUDIT, "general-manager"));

  private final Row<FindingStage> row;

  FindingStep(Row<FindingStage> row) {
    this.row = row;
  }

  @Override
  public Row<FindingStage> row() {
    return row;
  }

  private static final class Rule {
    static final String AUDIT = "SEC-14";
  }

  private static final class Who {
    static final String AUDIT = "auditor";
    static final String[] STAFF = {
      "sales-rep",
      "account-manager",
      "sales-support",
      "support-supervisor",
      "sales-manager",
      "vp-sales",
      "general-manager",
      "marketing",
      "customer-service",
      "legal",
      "finance",
      "finance-head",
      "technical",
      "production",
      "warehouse",
      "hr",
      "admin"
    };
  }
}
