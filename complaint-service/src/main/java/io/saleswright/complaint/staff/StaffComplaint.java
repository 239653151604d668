package io.saleswright.complaint.staff;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about somebody of ours.
 *
 * @param number the number by which people call it
 * @param customerId who complains
 * @param incident what happened
 * @param reporter staff id of who wrote it down, or the dealer's own person
 * @param verdict what was found; null before
 * @param attachments what shows whether it is true, such as a list of calls (DOC-10)
 */
public record StaffComplaint(
    String number,
    String customerId,
    Incident incident,
    String reporter,
    @Nullable Verdict verdict,
    @Nullable List<Attachment> attachments) {

  /** The rule whose clock waits for the verdict. */
  static final String CLOCK = "CMP-18";

  static Change<StaffComplaint> reported(
      String id, String number, String customerId, Incident incident, StaffRules rules, Act act) {
    StaffComplaint complaint =
        new StaffComplaint(number, customerId, incident, act.by(), null, null);
    return Change.to(complaint)
        .raising(new StaffComplaintReported(id, customerId, incident.kind(), incident.happenedAt()))
        .starting(new Deadline(CLOCK, rules.within().due(act.at(), rules.calendar())));
  }

  /** How far it has come. */
  public StaffComplaintStage stage() {
    if (verdict == null) {
      return StaffComplaintStage.REPORTED;
    }
    return verdict.confirmed() ? StaffComplaintStage.CONFIRMED : StaffComplaintStage.UNFOUNDED;
  }

  /**
   * It belongs to its customer, and to whoever of ours wrote it down, so that a repeat is answered
   * as the first time; who may read one at all is few.
   */
  public Belonging belonging() {
    return new Belonging(null, null, null, customerId, List.of(reporter));
  }

  /**
   * Whether somebody reaches its files: whoever reads it, or wrote it down and adds what they have;
   * nobody whom it is about.
   */
  public boolean isReachedBy(Caller caller) {
    boolean among =
        StaffComplaintStep.READ_STAFF.isOpenTo(caller) || caller.staffId().equals(reporter);
    return among
        && !caller.staffId().equals(incident.about())
        && DataScope.of(caller).includes(belonging());
  }

  /** The same with these files. */
  public StaffComplaint with(List<Attachment> files) {
    return new StaffComplaint(number, customerId, incident, reporter, verdict, List.copyOf(files));
  }

  private StaffComplaint with(Incident known, Verdict found) {
    return new StaffComplaint(number, customerId, known, reporter, found, attachments);
  }

  /**
   * It is true: the ledger of violations is told, with the fine of the policy. Nobody takes the
   * place of somebody who was named.
   *
   * @param about staff id of who did it; null for the one who was named
   * @throws RuleViolation when there is a verdict, nobody is named or somebody else was, or it is
   *     the caller's own affair
   */
  Change<StaffComplaint> confirmed(
      String id, @Nullable String about, String reason, StaffRules rules, Act act) {
    mustBeDecidable(StaffComplaintStep.CONFIRM_STAFF, act);
    StaffComplaintRefusal.ANOTHER_NAMED.when(
        about != null && incident.about() != null && !about.equals(incident.about()));
    Incident known = incident.about(about);
    StaffComplaintRefusal.NOBODY_NAMED.when(known.about() == null);
    String who = Objects.requireNonNull(known.about());
    StaffComplaintRefusal.ABOUT_ONESELF.when(who.equals(act.by()));
    Money fine = rules.fine(known.kind());
    Verdict found = new Verdict(true, reason, fine, act.by(), act.at());
    return Change.to(with(known, found))
        .raising(
            new StaffComplaintConfirmed(
                id, number, who, known.kind(), known.happenedAt(), fine, act.by()))
        .stopping(CLOCK);
  }

  /**
   * It is not true, or nobody can tell.
   *
   * @throws RuleViolation when there is a verdict, or it is the caller's own affair
   */
  Change<StaffComplaint> dismissed(String id, String reason, Act act) {
    mustBeDecidable(StaffComplaintStep.DISMISS_STAFF, act);
    Verdict found = new Verdict(false, reason, null, act.by(), act.at());
    return Change.to(with(incident, found))
        .raising(new StaffComplaintDismissed(id, act.by()))
        .stopping(CLOCK);
  }

  void mustBeDecidable(StaffComplaintStep step, Act act) {
    step.mustStartFrom(stage());
    StaffComplaintRefusal.ABOUT_ONESELF.when(
        act.by().equals(reporter) || act.by().equals(incident.about()));
  }
}
