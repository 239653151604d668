package io.saleswright.complaint.remedying;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintRefusal;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.complaint.remedy.Drop;
import io.saleswright.complaint.remedy.Execution;
import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.complaint.remedy.RemedyApproved;
import io.saleswright.complaint.remedy.RemedyDecided;
import io.saleswright.complaint.remedy.RemedyDropped;
import io.saleswright.complaint.remedy.RemedyExecuted;
import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.complaint.remedy.RemedyProposed;
import io.saleswright.complaint.rules.RemedyRules;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.approval.Submission;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a solution that costs something is proposed, agreed on and carried out (CMP-04, FIN-18). */
public final class Proposing {

  private static final int MOST = 50;

  private Proposing() {}

  /**
   * Proposes what the customer gets. Another proposal takes the place of one that is being decided,
   * and begins at the first step. The chain looks at what the case costs in all, so that nothing
   * passes it in slices.
   *
   * @throws RuleViolation when one is to be carried out, the case is not open, or another's, or has
   *     so many
   */
  public static Change<Complaint> propose(
      Stored<Complaint> stored,
      RemedyKind kind,
      String text,
      Money amount,
      RemedyRules rules,
      Act act,
      Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeProposable(complaint, act, deputies);
    Remedy before = complaint.pendingRemedy();
    Submission paper = new Submission(kind.name(), List.of(), inAll(complaint, amount));
    Approval past = before == null ? null : before.approval();
    Approval begun = Approval.of(past, rules.chain(), paper, act.by(), act.at());
    Authors authors = before == null ? Authors.of(act.by()) : before.authors().and(act.by());
    Remedy remedy = new Remedy(kind, text, amount, authors, begun, null, null);
    Complaint after =
        complaint.with(
            before == null
                ? complaint.outcome().offering(remedy)
                : complaint.outcome().replacing(remedy));
    List<String> steps = begun.turns().stream().map(Turn::name).toList();
    Change<Complaint> change =
        Change.to(after)
            .raising(
                new RemedyProposed(
                    stored.id(), after.remedies(), kind, amount, orderOf(after), steps, act.by()))
            .editing();
    return approved(
        stored, Approval.watched(change, waiting(before), begun, act.at(), rules.calendar()), act);
  }

  /**
   * With what the customer got before; null where that can't be added up, which needs every step.
   */
  private static @Nullable Money inAll(Complaint complaint, Money amount) {
    Money sum = amount;
    for (Remedy remedy : complaint.outcome().offered()) {
      if (remedy.execution() != null && !remedy.amount().isZero()) {
        if (!remedy.amount().currency().equals(amount.currency())) {
          return null;
        }
        sum = sum.plus(remedy.amount());
      }
    }
    return sum;
  }

  private static @Nullable Approval waiting(@Nullable Remedy remedy) {
    return remedy == null ? null : remedy.approval();
  }

  private static @Nullable String orderOf(Complaint complaint) {
    return complaint.matter().goods().orderId();
  }

  private static Change<Complaint> approved(
      Stored<Complaint> stored, Change<Complaint> change, Act act) {
    Complaint complaint = change.state();
    Remedy remedy = Objects.requireNonNull(complaint.remedy());
    return remedy.isToExecute()
        ? change.raising(
            new RemedyApproved(
                stored.id(),
                complaint.number(),
                complaint.complainant().customerId(),
                complaint.remedies(),
                remedy.kind(),
                remedy.amount(),
                orderOf(complaint),
                act.by()))
        : change;
  }

  /**
   * Checks whether the caller may propose something.
   *
   * @throws RuleViolation when one is to be carried out, the case is not open, or another's, or has
   *     so many
   */
  public static void mustBeProposable(Complaint complaint, Act act, Deputies deputies) {
    ComplaintStep.PROPOSE_REMEDY.mustStartFrom(complaint.stage());
    Owning.mustBeTheirs(complaint, act, deputies);
    ComplaintRefusal.TOO_MANY_REMEDIES.when(
        complaint.pendingRemedy() == null && complaint.remedies() >= MOST);
  }

  /**
   * Agrees with the remedy that is being decided, at the step whose turn it is.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public static Change<Complaint> approve(
      Stored<Complaint> stored,
      @Nullable String opinion,
      Approver approver,
      RemedyRules rules,
      Act act) {
    mustBeDecidable(stored.state(), ComplaintStep.APPROVE_REMEDY, approver);
    Remedy before = Objects.requireNonNull(stored.state().pendingRemedy());
    Approval after =
        before.approval().approve(approver, before.authors(), opinion, stored.revision());
    return approved(stored, decided(stored, before, after, true, rules, act), act);
  }

  /**
   * Rejects the remedy that is being decided; another one may be proposed.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public static Change<Complaint> reject(
      Stored<Complaint> stored, String reason, Approver approver, RemedyRules rules, Act act) {
    mustBeDecidable(stored.state(), ComplaintStep.REJECT_REMEDY, approver);
    Remedy before = Objects.requireNonNull(stored.state().pendingRemedy());
    Approval after =
        before.approval().reject(approver, before.authors(), reason, stored.revision());
    return decided(stored, before, after, false, rules, act);
  }

  private static Change<Complaint> decided(
      Stored<Complaint> stored,
      Remedy before,
      Approval after,
      boolean agreed,
      RemedyRules rules,
      Act act) {
    Complaint complaint = stored.state();
    String step = Objects.requireNonNull(before.approval().waitingFor());
    Change<Complaint> change =
        Change.to(complaint.with(complaint.outcome().replacing(before.with(after))))
            .raising(
                new RemedyDecided(
                    stored.id(), complaint.remedies(), step, agreed, after.waitingFor(), act.by()));
    return Approval.watched(change, before.approval(), after, act.at(), rules.calendar());
  }

  /**
   * Checks whether somebody may decide now.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public static void mustBeDecidable(Complaint complaint, ComplaintStep step, Approver approver) {
    step.mustStartFrom(complaint.stage());
    Remedy remedy = Objects.requireNonNull(complaint.pendingRemedy());
    remedy.approval().mustBeDecidableBy(approver, remedy.authors());
  }

  /**
   * Says that the customer got it.
   *
   * @throws RuleViolation when nothing is to be carried out, or the case is another's
   */
  public static Change<Complaint> execute(
      Stored<Complaint> stored, String reference, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeExecutable(complaint, act, deputies);
    Remedy remedy = Objects.requireNonNull(complaint.remedy());
    Remedy done = remedy.executed(new Execution(reference, act.by(), act.at()));
    return Change.to(complaint.with(complaint.outcome().replacing(done)))
        .raising(
            new RemedyExecuted(
                stored.id(),
                complaint.remedies(),
                remedy.kind(),
                remedy.amount(),
                orderOf(complaint),
                act.by()));
  }

  /**
   * Checks whether the caller may say that the customer got it.
   *
   * @throws RuleViolation when nothing is to be carried out, or the case is another's
   */
  public static void mustBeExecutable(Complaint complaint, Act act, Deputies deputies) {
    ComplaintStep.EXECUTE_REMEDY.mustStartFrom(complaint.stage());
    Owning.mustBeTheirs(complaint, act, deputies);
  }

  /**
   * Gives up what was proposed or agreed on; it stays on the case, and its number is not given
   * anew.
   *
   * @throws RuleViolation when there is nothing to give up, or the case is another's
   */
  public static Change<Complaint> drop(
      Stored<Complaint> stored, RemedyRules rules, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeDroppable(complaint, act, deputies);
    Remedy remedy = Objects.requireNonNull(complaint.remedy());
    Remedy dropped = remedy.dropped(new Drop(act.by(), act.at()));
    Change<Complaint> change =
        Change.to(complaint.with(complaint.outcome().replacing(dropped)))
            .raising(new RemedyDropped(stored.id(), complaint.remedies(), act.by()))
            .editing();
    return Approval.watched(change, remedy.approval(), null, act.at(), rules.calendar());
  }

  /**
   * Checks whether the caller may give up what was proposed or agreed on.
   *
   * @throws RuleViolation when there is nothing to give up, or the case is another's
   */
  public static void mustBeDroppable(Complaint complaint, Act act, Deputies deputies) {
    ComplaintStep.DROP_REMEDY.mustStartFrom(complaint.stage());
    Owning.mustBeTheirs(complaint, act, deputies);
  }
}
