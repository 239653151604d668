package io.saleswright.contract.paperwork;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that inside sales demands from a salesperson, with a clock that reminds and escalates
 * until it is handed in (CON-12).
 *
 * @param wanted which paper
 * @param debtor who has to hand it in
 * @param dueOn the last day in time
 * @param stage how far it has come
 * @param note what was said last: where it is, or why it was sent back or is not needed any more
 * @param sentBack how often something else was handed in
 */
public record PaperRequest(
    Wanted wanted,
    Debtor debtor,
    LocalDate dueOn,
    PaperStage stage,
    @Nullable String note,
    int sentBack) {

  /** The rule whose clock waits for the paper. */
  static final String CLOCK = "CON-12";

  static Change<PaperRequest> asked(
      String id, Wanted wanted, Debtor debtor, LocalDate dueOn, PaperRules rules, Act act) {
    PaperRequest asked = new PaperRequest(wanted, debtor, dueOn, PaperStage.MISSING, null, 0);
    return Change.to(asked).raising(asked.requested(id, act.by())).starting(clock(dueOn, rules));
  }

  private PaperRequested requested(String id, String by) {
    return new PaperRequested(
        id, wanted.contractId(), debtor.salesperson(), debtor.team(), debtor.region(), dueOn, by);
  }

  /**
   * Its contract is somebody else's now, who owes it from then on (SEC-02); they are asked for what
   * is missing.
   */
  Change<PaperRequest> owedBy(String id, Debtor other, Cause cause) {
    if (other.equals(debtor)) {
      return Change.none(this);
    }
    PaperRequest after = new PaperRequest(wanted, other, dueOn, stage, note, sentBack);
    boolean asks = stage == PaperStage.MISSING && !other.salesperson().equals(debtor.salesperson());
    Change<PaperRequest> change = Change.to(after);
    return asks ? change.raising(after.requested(id, cause.by())) : change;
  }

  private static Deadline clock(LocalDate dueOn, PaperRules rules) {
    return new Deadline(CLOCK, rules.calendar().endOfWork(dueOn)).remindingBefore(rules.reminder());
  }

  /** The salesperson says where it is. */
  Change<PaperRequest> handedIn(String id, String where, Act act) {
    mustStart(PaperStep.HAND_IN);
    return Change.to(at(PaperStage.HANDED_IN, dueOn, where, sentBack))
        .raising(new PaperHandedIn(id, debtor.salesperson(), act.by()))
        .stopping(CLOCK);
  }

  /** It is not the paper that was asked for; the clock begins again. */
  Change<PaperRequest> sentBack(String id, String reason, PaperRules rules, Act act) {
    mustStart(PaperStep.SEND_BACK);
    LocalDate due = rules.due(act.at());
    return Change.to(at(PaperStage.MISSING, due, reason, sentBack + 1))
        .raising(new PaperSentBack(id, debtor.salesperson(), due, act.by()))
        .starting(clock(due, rules));
  }

  /** Inside sales has it. */
  Change<PaperRequest> received(String id, Act act) {
    mustStart(PaperStep.RECEIVE);
    return Change.to(at(PaperStage.RECEIVED, dueOn, note, sentBack))
        .raising(new PaperRequestClosed(id, debtor.salesperson(), "RECEIVED", act.by()))
        .stopping(CLOCK);
  }

  /** It is not needed any more. */
  Change<PaperRequest> cancelled(String id, String reason, Act act) {
    mustStart(PaperStep.CANCEL);
    return Change.to(at(PaperStage.CANCELLED, dueOn, reason, sentBack))
        .raising(new PaperRequestClosed(id, debtor.salesperson(), "CANCELLED", act.by()))
        .stopping(CLOCK);
  }

  void mustStart(PaperStep step) {
    step.mustStartFrom(stage);
  }

  private PaperRequest at(PaperStage next, LocalDate due, @Nullable String said, int times) {
    return new PaperRequest(wanted, debtor, due, next, said, times);
  }
}
