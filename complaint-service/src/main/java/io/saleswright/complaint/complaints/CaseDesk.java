package io.saleswright.complaint.complaints;

import io.saleswright.complaint.course.Message.Direction;
import io.saleswright.complaint.lifecycle.Answering;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.lifecycle.Grading;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works on cases: who has them, what is said, and how long they may take (CMP-04, CMP-07). */
public final class CaseDesk {

  private final Scoped<Complaint> complaints;
  private final Deputies deputies;
  private final Supplier<ComplaintRules> rules;

  CaseDesk(Scoped<Complaint> complaints, Deputies deputies, Supplier<ComplaintRules> rules) {
    this.complaints = complaints;
    this.deputies = deputies;
    this.rules = rules;
  }

  /** Takes a case over (CMP-07). */
  public Stored<Complaint> take(String id, Act act) {
    ComplaintStep.TAKE_CASE.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Owning.take(now, act));
  }

  /**
   * Gives a case to somebody else (CMP-07).
   *
   * @param revision the revision that the caller saw
   * @throws InvalidInput when somebody is told by name
   * @throws StaleRevision when it was given away since
   * @throws RuleViolation when it is not the caller's to give
   */
  public Stored<Complaint> pass(String id, long revision, String staffId, Act act) {
    ComplaintStep.PASS_CASE.mustBeOpenTo(act.caller());
    StaffIds.mustBeOne("staffId", "CMP-07", staffId);
    return complaints.change(id, revision, act, now -> Owning.pass(now, staffId, act, deputies));
  }

  /**
   * Answers the customer (CMP-04).
   *
   * @throws RuleViolation when the case is over, or another's
   */
  public Stored<Complaint> reply(String id, Channel channel, String text, Act act) {
    ComplaintStep.REPLY.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Answering.reply(now, channel, text, act, deputies));
  }

  /**
   * Writes down what the customer says, or what only we may read. Whoever is of the customer speaks
   * for them.
   *
   * @param direction who speaks to whom; null is the customer of a customer's person
   * @throws InvalidInput when it is an answer to the customer, or a customer's person says that it
   *     is not theirs
   * @throws RuleViolation when the case is over
   */
  public Stored<Complaint> write(
      String id, @Nullable Direction direction, @Nullable Channel channel, String text, Act act) {
    ComplaintStep.WRITE.mustBeOpenTo(act.caller());
    if (ComplaintDesk.isOfCustomer(act.caller())) {
      if (direction != null && direction != Direction.IN) {
        throw new InvalidInput("direction", "CMP-02", "must be IN");
      }
      return complaints.change(
          id,
          act,
          now -> Answering.write(now, Direction.IN, Channel.PORTAL, text, rules.get(), act));
    }
    if (direction == null || direction == Direction.OUT) {
      throw new InvalidInput("direction", "CMP-02", "must be IN or INTERNAL");
    }
    if ((channel == null) == (direction == Direction.IN)) {
      throw new InvalidInput("channel", "CMP-02", "is given for IN, and only then");
    }
    return complaints.change(
        id, act, now -> Answering.write(now, direction, channel, text, rules.get(), act));
  }

  /**
   * Finds a case better or worse than was thought (CMP-04).
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was graded since
   * @throws RuleViolation when it has this severity, is not open, or another's
   */
  public Stored<Complaint> grade(String id, long revision, Severity severity, Act act) {
    ComplaintStep.GRADE.mustBeOpenTo(act.caller());
    return complaints.change(
        id, revision, act, now -> Grading.regrade(now, severity, rules.get(), act, deputies));
  }

  /**
   * Lets the solution wait for the customer (CMP-04).
   *
   * @throws RuleViolation when it waits already, is not open, or another's
   */
  public Stored<Complaint> pause(String id, String reason, Act act) {
    ComplaintStep.PAUSE_SOLUTION.mustBeOpenTo(act.caller());
    return complaints.change(
        id, act, now -> Grading.pause(now, reason, rules.get(), act, deputies));
  }

  /**
   * Goes on with the solution (CMP-04).
   *
   * @throws RuleViolation when it waits for nobody, is not open, or another's
   */
  public Stored<Complaint> resume(String id, Act act) {
    ComplaintStep.RESUME_SOLUTION.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Grading.resume(now, rules.get(), act, deputies));
  }
}
