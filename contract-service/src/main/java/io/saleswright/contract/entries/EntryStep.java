package io.saleswright.contract.entries;

import io.saleswright.platform.kernel.Step;
import java.util.Set;

/** The steps of an entry of the archive: who may take them, and from where to where they lead. */
public enum EntryStep implements Step<EntryStage> {
  /** Whoever has a paper of the department may file it. */
  FILE_ENTRY(
      Step.<EntryStage>by(
              "DOC-01",
              "sales-support",
              "support-supervisor",
              "sales-manager",
              "marketing",
              "legal",
              "vp-sales",
              "general-manager")
          .to(EntryStage.KEPT)),
  /** A contract that is filed, a rule in force, or the file of a deal makes an entry. */
  TAKE_OVER(Step.<EntryStage>by("DOC-01").to(EntryStage.KEPT)),
  REVISE(
      Step.<EntryStage>by("DOC-02", "sales-support", "support-supervisor", "legal")
          .from(EntryStage.KEPT, EntryStage.HELD)),
  /** A secret is not opened by whoever keeps the paper. */
  OPEN_UP(Step.by("SEC-01", "support-supervisor", "legal")),
  ATTACH_FILE(filers("DOC-01").from(EntryStage.KEPT, EntryStage.HELD)),
  /** What somebody added by mistake, which is no way to destroy a document (DOC-05). */
  REMOVE_FILE(filers("DOC-05").from(EntryStage.KEPT)),
  /** A wrong scan is put right by a newer one; both stay. */
  REPLACE_FILE(filers("DOC-01").from(EntryStage.KEPT, EntryStage.HELD)),
  PASS_ON(filers("DOC-07").from(EntryStage.THERE)),
  /** Whoever it was passed to, which is more than a role. */
  CONFIRM_READING(readers("DOC-07").from(EntryStage.THERE)),
  CLOSE_CIRCULATION(filers("DOC-07").from(EntryStage.THERE)),
  HOLD(
      Step.<EntryStage>by(
              "DOC-05", "support-supervisor", "sales-manager", "legal", "finance-head", "auditor")
          .from(EntryStage.KEPT, EntryStage.DISPOSAL_PROPOSED, EntryStage.DISPOSAL_APPROVED)
          .to(EntryStage.HELD)),
  LIFT_HOLD(
      Step.<EntryStage>by("DOC-05", "legal", "sales-manager", "vp-sales", "general-manager")
          .from(EntryStage.HELD)
          .to(EntryStage.KEPT)),
  PROPOSE_DISPOSAL(
      keepers("DOC-05")
          .from(EntryStage.KEPT)
          .to(EntryStage.DISPOSAL_PROPOSED)
          .otherwise(EntryRefusal.DISPOSAL_NOT_POSSIBLE)),
  APPROVE_DISPOSAL(deciders().from(EntryStage.DISPOSAL_PROPOSED).to(EntryStage.DISPOSAL_APPROVED)),
  REJECT_DISPOSAL(deciders().from(EntryStage.DISPOSAL_PROPOSED).to(EntryStage.KEPT)),
  DESTROY(keepers("DOC-05").from(EntryStage.DISPOSAL_APPROVED).to(EntryStage.DESTROYED)),
  READ(readers("DOC-04"));

  private final Row<EntryStage> row;

  EntryStep(Row<EntryStage> row) {
    this.row = row;
  }

  private static Row<EntryStage> keepers(String rule) {
    return Step.by(rule, "sales-support", "support-supervisor");
  }

  private static Row<EntryStage> filers(String rule) {
    return Step.by(
        rule,
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "marketing",
        "legal",
        "vp-sales",
        "general-manager");
  }

  private static Row<EntryStage> deciders() {
    return Step.by("DOC-05", "support-supervisor", "sales-manager", "vp-sales", "general-manager");
  }

  private static Row<EntryStage> readers(String rule) {
    return Step.by(
        rule,
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
        "auditor");
  }

  /** The roles that a policy may let read documents: all of our own staff. */
  public static Set<String> staff() {
    return READ.row().roles();
  }

  @Override
  public Row<EntryStage> row() {
    return row;
  }
}
