package io.saleswright.complaint.investigating;

import io.saleswright.complaint.inquiry.ComplaintCauseFound;
import io.saleswright.complaint.inquiry.Department;
import io.saleswright.complaint.inquiry.Finding;
import io.saleswright.complaint.inquiry.Inquiry;
import io.saleswright.complaint.inquiry.InvestigationAnswered;
import io.saleswright.complaint.inquiry.InvestigationOrdered;
import io.saleswright.complaint.inquiry.RootCause;
import io.saleswright.complaint.inquiry.Task;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What departments are asked and find, and why it went wrong (CMP-03, CMP-06, CMP-13). */
public final class Investigating {

  private static final int MOST = 50;

  private Investigating() {}

  /**
   * Asks a department.
   *
   * @param due the last moment in time
   * @throws RuleViolation when the case is not open, or another's
   */
  public static Change<Complaint> order(
      Stored<Complaint> stored,
      Department department,
      String question,
      Instant due,
      Act act,
      Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeOrderable(complaint, act, deputies);
    Inquiry inquiry = complaint.inquired();
    InvestigationRefusal.TOO_MANY_TASKS.when(inquiry.tasks().size() >= MOST);
    int number = inquiry.tasks().size() + 1;
    Inquiry after = inquiry.asking(new Task(number, department, question, due, act.by(), null));
    Change<Complaint> change =
        Change.to(complaint.with(after))
            .raising(new InvestigationOrdered(stored.id(), number, department, due, act.by()));
    return watched(change, inquiry, after);
  }

  /**
   * Checks whether the caller may ask a department.
   *
   * @throws RuleViolation when the case is not open, or another's
   */
  public static void mustBeOrderable(Complaint complaint, Act act, Deputies deputies) {
    ComplaintStep.ORDER_INVESTIGATION.mustStartFrom(complaint.stage());
    Owning.mustBeTheirs(complaint, act, deputies);
  }

  /**
   * Says what was found: the department itself, or who has the case for it.
   *
   * @throws NotFound when no such thing was asked
   * @throws RuleViolation when it was answered, another department was asked, or the case is over
   */
  public static Change<Complaint> answer(
      Stored<Complaint> stored, int number, String text, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    ComplaintStep.ANSWER_INVESTIGATION.mustStartFrom(complaint.stage());
    Inquiry inquiry = complaint.inquired();
    Task task = task(inquiry, number);
    mustBeAsked(complaint, task, act, deputies);
    InvestigationRefusal.TASK_ANSWERED.unless(task.isOpen());
    Inquiry after = inquiry.answering(number, new Finding(text, act.by(), act.at()));
    Change<Complaint> change =
        Change.to(complaint.with(after))
            .raising(
                new InvestigationAnswered(
                    stored.id(),
                    number,
                    task.department(),
                    !act.at().isAfter(task.due()),
                    act.by()));
    return watched(change, inquiry, after);
  }

  private static Task task(Inquiry inquiry, int number) {
    if (number < 1 || number > inquiry.tasks().size()) {
      throw new NotFound("question");
    }
    return inquiry.tasks().get(number - 1);
  }

  private static void mustBeAsked(Complaint complaint, Task task, Act act, Deputies deputies) {
    if (!act.caller().has(task.department().role())) {
      InvestigationRefusal.NOT_ASKED.unless(Owning.isTheirs(complaint, act, deputies));
    }
  }

  /**
   * Checks whether a department has to answer something yet.
   *
   * @throws RuleViolation when none has, or the case is over
   */
  public static void mustBeAnswerable(Complaint complaint) {
    ComplaintStep.ANSWER_INVESTIGATION.mustStartFrom(complaint.stage());
    InvestigationRefusal.TASK_ANSWERED.unless(complaint.inquired().isWaiting());
  }

  /** One clock runs for the next answer that is due; one that was missed is seen until it comes. */
  private static Change<Complaint> watched(
      Change<Complaint> change, Inquiry before, Inquiry after) {
    Instant next = after.nextAnswerDue();
    if (Objects.equals(next, before.nextAnswerDue())) {
      return change;
    }
    return next == null
        ? change.stopping(ComplaintRules.INVESTIGATION)
        : change.starting(new Deadline(ComplaintRules.INVESTIGATION, next));
  }

  /**
   * Says why it went wrong.
   *
   * @param path a place in the tree of causes
   * @param others how many others had this cause with the same product, batch or customer
   * @throws RuleViolation when the case was withdrawn, or so many were named before
   */
  public static Change<Complaint> because(
      Stored<Complaint> stored, String path, @Nullable String remark, int others, Act act) {
    Complaint complaint = stored.state();
    ComplaintStep.NAME_CAUSE.mustStartFrom(complaint.stage());
    InvestigationRefusal.TOO_MANY_CAUSES.when(complaint.inquired().causesBefore().size() >= MOST);
    RootCause cause = new RootCause(path, remark, act.by(), act.at());
    return Change.to(complaint.with(complaint.inquired().because(cause)))
        .raising(
            new ComplaintCauseFound(
                stored.id(), path, complaint.matter().goods().productId(), others, act.by()));
  }
}
