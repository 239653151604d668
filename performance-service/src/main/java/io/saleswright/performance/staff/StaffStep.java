package io.saleswright.performance.staff;

import static io.saleswright.performance.staff.StaffStage.ACTIVE;
import static io.saleswright.performance.staff.StaffStage.LEFT;

import io.saleswright.platform.kernel.Step;

/** The steps of somebody in the directory: who may take them, and from where to where they lead. */
public enum StaffStep implements Step<StaffStage> {
  ENTER_STAFF(byHr("HR-11").to(ACTIVE)),
  /** Roles are the login's; this takes them over, and names what differs. */
  IMPORT_STAFF(byHr("HR-11")),
  CHANGE_STAFF(byHr("HR-11").from(ACTIVE, LEFT)),
  /** Inside sales keep the phone book; everybody their own line in it. */
  CHANGE_CONTACT(by("COMM-06").from(ACTIVE, LEFT)),
  /** For oneself; whoever leads somebody and HR also for others. */
  TELL_ABSENCE(by("HR-15").from(ACTIVE, LEFT)),
  NAME_DEPUTY(by("HR-15").from(ACTIVE, LEFT)),
  LEAVE_STAFF(byHr("HR-09").from(ACTIVE).to(LEFT).otherwise(StaffRefusal.STAFF_LEFT)),
  /** By HR, and by who leads them. */
  CONFIRM_HAND_OVER(by("HR-09").from(LEFT)),
  TAKE_BACK_STAFF(byHr("HR-09").from(LEFT).to(ACTIVE)),
  /** The directory is for all of our own people; dealers are none of them. */
  READ_STAFF(by("COMM-06"));

  private final Row<StaffStage> row;

  StaffStep(Row<StaffStage> row) {
    this.row = row;
  }

  private static Row<StaffStage> byHr(String rule) {
    return Step.by(rule, "hr");
  }

  private static Row<StaffStage> by(String rule) {
    return Step.by(rule, Roles.OURS);
  }

  @Override
  public Row<StaffStage> row() {
    return row;
  }

  /** Groups of roles. */
  static final class Roles {
    static final String[] OURS = {
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
      "auditor",
      "admin"
    };

    private Roles() {}
  }
}
