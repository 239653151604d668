package io.saleswright.complaint.staff;

import io.saleswright.complaint.complaints.ComplaintNumbers;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes complaints about staff, and finds whether they are true (CMP-17, CMP-18). */
public final class StaffComplaintDesk {

  private static final Trials<StaffComplaintStep, StaffComplaint, Boolean> TRIALS =
      Trials.<StaffComplaintStep, StaffComplaint, Boolean>of(StaffComplaintStep.class)
          .trying(
              StaffComplaintStep.CONFIRM_STAFF,
              (it, _, act) -> it.state().mustBeDecidable(StaffComplaintStep.CONFIRM_STAFF, act))
          .trying(
              StaffComplaintStep.DISMISS_STAFF,
              (it, _, act) -> it.state().mustBeDecidable(StaffComplaintStep.DISMISS_STAFF, act))
          .trying(StaffComplaintStep.ATTACH_EVIDENCE, at(StaffComplaintStep.ATTACH_EVIDENCE))
          .trying(StaffComplaintStep.DETACH_EVIDENCE, at(StaffComplaintStep.DETACH_EVIDENCE))
          .complete();

  private final Scoped<StaffComplaint> complaints;
  private final StaffComplaintSearch search;
  private final ComplaintNumbers numbers;
  private final Customers customers;
  private final Supplier<StaffRules> rules;
  private final InstantSource time;

  StaffComplaintDesk(
      Scoped<StaffComplaint> complaints,
      StaffComplaintSearch search,
      ComplaintNumbers numbers,
      Customers customers,
      Supplier<StaffRules> rules,
      InstantSource time) {
    this.complaints = complaints;
    this.search = search;
    this.numbers = numbers;
    this.customers = customers;
    this.rules = rules;
    this.time = time;
  }

  private static Trials.Trial<StaffComplaint, Boolean> at(StaffComplaintStep step) {
    return (it, _, _) -> step.mustStartFrom(it.state().stage());
  }

  /**
   * Takes a complaint about somebody of ours.
   *
   * @param customerId who complains; null for the company of who asks
   * @throws InvalidInput when the customer is none that the caller sees, it is told by name whom it
   *     is about, or it happened outside of working time though nobody has to answer then, or has
   *     not happened yet
   */
  public Stored<StaffComplaint> report(@Nullable String customerId, Incident incident, Act act) {
    StaffComplaintStep.REPORT_STAFF.mustBeOpenTo(act.caller());
    mustBeAnId(incident.about());
    String customer = customerId == null ? act.caller().company() : customerId;
    if (customer == null) {
      throw new InvalidInput("customerId", "CMP-17", "is required");
    }
    if (!customers.find(customer).isSeenBy(act.caller())) {
      throw new InvalidInput("customerId", "CMP-17", "must be a customer whom you see");
    }
    StaffRules inForce = rules.get();
    if (incident.happenedAt().isAfter(act.at())) {
      throw new InvalidInput("happenedAt", "CMP-17", "must not lie in the future");
    }
    if (incident.kind() == StaffComplaintKind.NO_ANSWER
        && !inForce.calendar().isWorkingTime(incident.happenedAt())) {
      throw new InvalidInput("happenedAt", "CMP-17", "must lie in working time");
    }
    return complaints.create(
        act, id -> StaffComplaint.reported(id, numbers.next(), customer, incident, inForce, act));
  }

  /** The ledger is told by an event, which holds no names. */
  private static void mustBeAnId(@Nullable String about) {
    if (about != null) {
      StaffIds.mustBeOne("about", "CMP-18", about);
    }
  }

  /**
   * Finds that it is true.
   *
   * @param about staff id of who did it; null for the one who was named
   * @throws InvalidInput when somebody is told by name
   * @throws RuleViolation when there is a verdict, nobody is named or somebody else was, or it is
   *     the caller's own affair
   */
  public Stored<StaffComplaint> confirm(String id, @Nullable String about, String reason, Act act) {
    StaffComplaintStep.CONFIRM_STAFF.mustBeOpenTo(act.caller());
    mustBeAnId(about);
    return complaints.change(
        id, act, now -> now.state().confirmed(id, about, reason, rules.get(), act));
  }

  /**
   * Finds that it is not true, or that nobody can tell.
   *
   * @throws RuleViolation when there is a verdict, or it is the caller's own affair
   */
  public Stored<StaffComplaint> dismiss(String id, String reason, Act act) {
    StaffComplaintStep.DISMISS_STAFF.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> now.state().dismissed(id, reason, act));
  }

  /**
   * A complaint about staff; nobody reads one about themselves.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<StaffComplaint> get(String id, Caller caller) {
    StaffComplaintStep.READ_STAFF.mustBeOpenTo(caller);
    Stored<StaffComplaint> stored = complaints.get(id, caller);
    if (caller.staffId().equals(stored.state().incident().about())) {
      throw new NotFound("staff complaint");
    }
    return stored;
  }

  /** Complaints about staff that the caller sees, newest first. */
  public List<Stored<StaffComplaint>> list(
      @Nullable StaffComplaintStage stage, Slice slice, Caller caller) {
    StaffComplaintStep.READ_STAFF.mustBeOpenTo(caller);
    return search.newestFirst(stage, caller, slice);
  }

  /** What the caller could do with it now. */
  public List<Answer> possible(Stored<StaffComplaint> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, true, Act.of(caller, now, null, Trace.start(now)));
  }
}
