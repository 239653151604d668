package io.saleswright.complaint.knowledge;

import io.saleswright.platform.kernel.Step;

/** The steps of an entry: who may take them, and from where to where they lead. */
public enum KnowledgeStep implements Step<KnowledgeStage> {
  WRITE_ENTRY(by(Roles.WRITERS).to(KnowledgeStage.PUBLISHED)),
  EDIT_ENTRY(by(Roles.WRITERS).from(KnowledgeStage.PUBLISHED)),
  RETIRE_ENTRY(by(Roles.WRITERS).from(KnowledgeStage.PUBLISHED).to(KnowledgeStage.RETIRED)),
  READ_ENTRIES(by(Roles.READERS));

  private final Row<KnowledgeStage> row;

  KnowledgeStep(Row<KnowledgeStage> row) {
    this.row = row;
  }

  private static Row<KnowledgeStage> by(String... roles) {
    return Step.by("CMP-12", roles);
  }

  @Override
  public Row<KnowledgeStage> row() {
    return row;
  }

  /** Groups of roles. */
  static final class Roles {
    static final String[] WRITERS = {"customer-service", "support-supervisor", "technical"};
    static final String[] READERS = {
      "customer-service",
      "support-supervisor",
      "technical",
      "sales-rep",
      "account-manager",
      "sales-support",
      "sales-manager",
      "vp-sales",
      "general-manager",
      "production",
      "auditor"
    };

    private Roles() {}
  }
}
