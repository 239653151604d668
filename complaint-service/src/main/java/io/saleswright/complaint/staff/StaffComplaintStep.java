package io.saleswright.complaint.staff;

import static io.saleswright.complaint.staff.StaffComplaintStage.CONFIRMED;
import static io.saleswright.complaint.staff.StaffComplaintStage.REPORTED;
import static io.saleswright.complaint.staff.StaffComplaintStage.UNFOUNDED;

import io.saleswright.platform.kernel.Step;

/** The steps of a complaint about staff: who may take them, and from where to where they lead. */
public enum StaffComplaintStep implements Step<StaffComplaintStage> {
  /** A dealer complains themselves, or tells somebody of ours. */
  REPORT_STAFF(
      Step.<StaffComplaintStage>by(
              "CMP-17",
              "dealer",
              "sales-rep",
              "account-manager",
              "customer-service",
              "support-supervisor",
              "sales-manager")
          .to(REPORTED)),
  CONFIRM_STAFF(verifiers().from(REPORTED).to(CONFIRMED)),
  DISMISS_STAFF(verifiers().from(REPORTED).to(UNFOUNDED)),
  /** What somebody has who complains, took it from them, or finds out. */
  ATTACH_EVIDENCE(adders().from(REPORTED)),
  /** What they added by mistake. */
  DETACH_EVIDENCE(adders().from(REPORTED)),
  /** Whoever reads the complaint at our side; the dealer is not shown what others have. */
  READ_EVIDENCE(
      Step.by("DOC-10", "support-supervisor", "vp-sales", "general-manager", "hr", "auditor")),
  /** Seen by few: whoever verifies, their superiors, and the dealer who complained. */
  READ_STAFF(
      Step.by(
          "CMP-18",
          "support-supervisor",
          "vp-sales",
          "general-manager",
          "hr",
          "auditor",
          "dealer"));

  private final Row<StaffComplaintStage> row;

  StaffComplaintStep(Row<StaffComplaintStage> row) {
    this.row = row;
  }

  private static Row<StaffComplaintStage> verifiers() {
    return Step.by("CMP-18", "support-supervisor", "vp-sales");
  }

  private static Row<StaffComplaintStage> adders() {
    return Step.by(
        "DOC-10",
        "dealer",
        "sales-rep",
        "account-manager",
        "customer-service",
        "support-supervisor",
        "sales-manager",
        "vp-sales");
  }

  @Override
  public Row<StaffComplaintStage> row() {
    return row;
  }
}
