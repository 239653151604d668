package io.saleswright.complaint.lifecycle;

import io.saleswright.complaint.course.Handling;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.customers.OwnerChange;
import io.saleswright.complaint.customers.OwnerChange.OpenWork;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.told.ComplaintAssigned;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.Set;

/** Whose case it is, and how that changes (CMP-07, CUS-24). */
public final class Owning {

  /** Who leads those that have the cases, and may decide in their place. */
  private static final Set<String> LEADERS = Set.of("support-supervisor", "sales-manager");

  private Owning() {}

  /**
   * Lets only those decide who have the case, stand in for who has, or lead them.
   *
   * @throws RuleViolation when somebody else has it, or nobody
   */
  public static void mustBeTheirs(Complaint complaint, Act act, Deputies deputies) {
    ComplaintRefusal.CASE_OF_ANOTHER.unless(isTheirs(complaint, act, deputies));
  }

  /** Whether they have the case, stand in for who has, or lead them. */
  public static boolean isTheirs(Complaint complaint, Act act, Deputies deputies) {
    return complaint.isWith(act.by())
        || leads(act.caller())
        || deputies.absentFor(act.caller(), act.at()).stream()
            .anyMatch(absent -> complaint.isWith(absent.staffId()));
  }

  /** Whether they lead those that have the cases. */
  public static boolean leads(Caller caller) {
    return caller.hasAny(LEADERS);
  }

  /** Takes the case over; who has it already changes nothing. */
  public static Change<Complaint> take(Stored<Complaint> stored, Act act) {
    mustStart(ComplaintStep.TAKE_CASE, stored.state());
    return give(stored, act.by(), act.cause());
  }

  /**
   * Gives the case to somebody else.
   *
   * @throws RuleViolation when it is not the caller's to give
   */
  public static Change<Complaint> pass(
      Stored<Complaint> stored, String staffId, Act act, Deputies deputies) {
    mustBePassable(stored.state(), act, deputies);
    return give(stored, staffId, act.cause()).editing();
  }

  /**
   * Checks whether the caller may give the case to somebody else.
   *
   * @throws RuleViolation when it is over, or not theirs
   */
  public static void mustBePassable(Complaint complaint, Act act, Deputies deputies) {
    mustStart(ComplaintStep.PASS_CASE, complaint);
    mustBeTheirs(complaint, act, deputies);
  }

  static void mustStart(ComplaintStep step, Complaint complaint) {
    step.mustStartFrom(complaint.stage());
  }

  private static Change<Complaint> give(Stored<Complaint> stored, String staffId, Cause cause) {
    Complaint complaint = stored.state();
    Handling before = complaint.handling();
    if (staffId.equals(before.handler())) {
      return Change.none(complaint);
    }
    return Change.to(complaint.with(before.by(staffId, cause.at())))
        .raising(new ComplaintAssigned(stored.id(), staffId, before.handler(), cause.by()));
  }

  /**
   * Takes over what is known of the customer now. A case that waits for the customer's own
   * salesperson goes to them once they are known.
   */
  public static Change<Complaint> settle(
      Stored<Complaint> stored, KnownCustomer known, Cause cause) {
    Complaint complaint = stored.state();
    Complainant now = complaint.complainant().as(known, cause.at());
    if (!known.isConfirmed() || complaint.stage().isOver() || now.equals(complaint.complainant())) {
      return Change.none(complaint);
    }
    Change<Complaint> settled = Change.to(complaint.of(now));
    String seller = now.salesperson();
    boolean waits = complaint.handling().handler() == null && complaint.handling().isOfSellers();
    return waits && seller != null ? given(stored, settled, seller, cause) : settled;
  }

  /** Follows a customer who was handed over, as it was decided of open work. */
  public static Change<Complaint> handOver(
      Stored<Complaint> stored, OwnerChange told, KnownCustomer known, Cause cause) {
    Change<Complaint> settled = settle(stored, known, cause);
    boolean goes =
        told.former() != null
            && stored.state().isWith(told.former())
            && stored.state().isLive()
            && told.openWork() == OpenWork.MOVE;
    return goes && !told.owner().equals(told.former())
        ? given(stored, settled, told.owner(), cause)
        : settled;
  }

  private static Change<Complaint> given(
      Stored<Complaint> stored, Change<Complaint> before, String staffId, Cause cause) {
    Complaint complaint = before.state();
    return before
        .into(complaint.with(complaint.handling().by(staffId, cause.at())))
        .raising(
            new ComplaintAssigned(
                stored.id(), staffId, stored.state().handling().handler(), cause.by()));
  }
}
