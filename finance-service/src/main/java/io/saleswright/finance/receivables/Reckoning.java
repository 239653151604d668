package io.saleswright.finance.receivables;

import io.saleswright.finance.gates.Block;
import io.saleswright.finance.gates.GateException;
import io.saleswright.finance.gates.Marks;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out what follows for a receivable from a change of its order, its money or its credit:
 * whether it is settled, whether credit is needed, which gates are open, what may become overdue.
 * All of it follows from the new facts alone, so no verb of the receivable can forget a part.
 */
final class Reckoning {

  private final Receivable before;
  private final Instant at;
  private final List<Record> events = new ArrayList<>();
  private Marks marks;

  /**
   * @param before the receivable as it was
   * @param at the moment of the change
   */
  Reckoning(Receivable before, Instant at) {
    this.before = before;
    this.at = at;
    this.marks = before.marksOrNone();
  }

  /** Has this approved from now on. */
  Reckoning excepting(GateException exception) {
    marks = marks.with(exception);
    return this;
  }

  /** Has its customer blocked from now on, or not any more. */
  Reckoning blocking(@Nullable Block block) {
    marks = marks.with(block);
    return this;
  }

  /** Tells of this first. */
  Reckoning raising(Record event) {
    events.add(event);
    return this;
  }

  /**
   * The change to these facts and all that follows from them.
   *
   * @param asked whether the order is cancelled; open and settled are worked out
   * @param reason why gates close or the receivable opens again
   */
  Change<Receivable> of(
      OrderFacts order,
      PaymentPlan plan,
      ReceivableStage asked,
      Ledger ledger,
      CreditStanding credit,
      String reason) {
    Money covered = ledger.covered(order.total().currency());
    ReceivableStage status = status(asked, covered, order.total());
    CreditStanding standing =
        plan.onCredit() && status == ReceivableStage.OPEN
            ? credit.needed(order.revision())
            : credit.notNeeded();
    boolean onCredit = standing.reserved(order.revision());
    boolean cancelled = status == ReceivableStage.CANCELLED;
    boolean gateless = cancelled || plan.isOpening();
    Gates paid = gateless ? Gates.CLOSED : Gates.of(plan, order.total(), covered, onCredit);
    if (marks.block() != null && !covered.covers(order.total())) {
      // Who may not pay gets what is paid in full, and nothing else but by an exception (FIN-17).
      paid = paid.withoutRelease();
    }
    Gates gates = gateless ? Gates.CLOSED : paid.with(marks, order.revision());
    boolean newRevision = order.revision() != before.order().revision();
    Money shown = onCredit ? order.total() : covered;
    events.addAll(before.gates().eventsTo(gates, paid, order, newRevision, shown, reason));
    List<Record> ofStatus = tellOfStatus(status, order, covered, reason);
    events.addAll(plan.isOpening() ? List.of() : ofStatus);
    List<Instalment> open = cancelled ? List.of() : plan.openAfter(covered);
    boolean unfinished = standing.waitsForAccount() || !ledger.owed().isEmpty();
    Receivable after =
        new Receivable(
            order,
            plan,
            status,
            ledger,
            standing,
            gates,
            before.overdue().over(open, plan.graceDays()),
            unfinished ? earliest() : null,
            marks.equals(Marks.NONE) ? null : marks);
    return Change.to(after.remembering(before, at)).raisingAll(events);
  }

  private static ReceivableStage status(ReceivableStage asked, Money covered, Money total) {
    if (asked == ReceivableStage.CANCELLED) {
      return asked;
    }
    return covered.covers(total) ? ReceivableStage.SETTLED : ReceivableStage.OPEN;
  }

  private List<Record> tellOfStatus(
      ReceivableStage status, OrderFacts order, Money covered, String reason) {
    List<Record> told = new ArrayList<>();
    ReceivableStage was = before.status();
    if (status == ReceivableStage.SETTLED && was != ReceivableStage.SETTLED) {
      told.add(new ReceivableSettled(order.orderId(), order.total()));
    } else if (status == ReceivableStage.OPEN && was == ReceivableStage.SETTLED) {
      Money open = order.total().minus(covered);
      told.add(new ReceivableReopened(order.orderId(), open, reason));
      marks = marks.reopened(at, reason);
    }
    if (status != ReceivableStage.OPEN) {
      marks = marks.settled();
    }
    return told;
  }

  private Instant earliest() {
    return before.unfinishedSince() == null ? at : before.unfinishedSince();
  }
}
