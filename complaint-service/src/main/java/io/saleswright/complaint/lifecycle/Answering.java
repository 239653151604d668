package io.saleswright.complaint.lifecycle;

import io.saleswright.complaint.course.Message;
import io.saleswright.complaint.course.Message.Direction;
import io.saleswright.complaint.course.Timing;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.told.ComplaintAnswered;
import io.saleswright.complaint.told.ComplaintWrittenTo;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import org.jspecify.annotations.Nullable;

/** What is said on a case, to the customer, by them, and among ourselves (CMP-02, CMP-04). */
public final class Answering {

  private Answering() {}

  /**
   * Answers the customer. The first answer stops the clock that waits for it.
   *
   * @throws RuleViolation when the case is over, or another's
   */
  public static Change<Complaint> reply(
      Stored<Complaint> stored, Channel channel, String text, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeAnswerable(complaint, act, deputies);
    Timing before = complaint.timing();
    boolean first = !before.answer().isDone();
    Complaint after =
        complaint
            .with(before.answered(act.at()))
            .with(
                new Message(
                    complaint.nextMessage(), Direction.OUT, channel, text, act.by(), act.at()));
    return Change.to(after)
        .raising(
            new ComplaintAnswered(stored.id(), first, !before.answer().isLate(act.at()), act.by()))
        .stopping(ComplaintRules.ANSWER);
  }

  /**
   * Checks whether the caller may answer the customer.
   *
   * @throws RuleViolation when the case is over, or another's
   */
  public static void mustBeAnswerable(Complaint complaint, Act act, Deputies deputies) {
    Owning.mustStart(ComplaintStep.REPLY, complaint);
    Owning.mustBeTheirs(complaint, act, deputies);
  }

  /**
   * Writes down what the customer says, or what only we may read. What the customer says ends the
   * waiting for it.
   *
   * @param channel on which way the customer said it; null of what stays in the house
   * @throws RuleViolation when the case is over
   */
  public static Change<Complaint> write(
      Stored<Complaint> stored,
      Direction direction,
      @Nullable Channel channel,
      String text,
      ComplaintRules rules,
      Act act) {
    Complaint complaint = stored.state();
    Owning.mustStart(ComplaintStep.WRITE, complaint);
    Message message =
        new Message(complaint.nextMessage(), direction, channel, text, act.by(), act.at());
    Change<Complaint> change = Change.to(complaint.with(message));
    if (direction != Direction.IN) {
      return change;
    }
    Change<Complaint> told =
        change.raising(new ComplaintWrittenTo(stored.id(), message.number(), act.by()));
    return complaint.timing().pause() == null
        ? told
        : Grading.goesOn(stored, told, rules, act.cause());
  }
}
