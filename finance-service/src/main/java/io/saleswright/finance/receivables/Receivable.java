package io.saleswright.finance.receivables;

import io.saleswright.finance.declines.CreditDecline;
import io.saleswright.finance.gates.Block;
import io.saleswright.finance.gates.Deviation;
import io.saleswright.finance.gates.Gate;
import io.saleswright.finance.gates.GateException;
import io.saleswright.finance.gates.GateExceptionGranted;
import io.saleswright.finance.gates.GateRefusal;
import io.saleswright.finance.gates.Marks;
import io.saleswright.finance.gates.Review;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.standing.OpenPart;
import io.saleswright.finance.standing.Standing;
import io.saleswright.finance.standing.UnderContract;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for one order. It is planned when the order is placed and planned again when the
 * order changes; payments' claims cover it, credit may stand in for money; when all is covered it
 * is settled, and open again when money is taken away. It ends when the order is cancelled: then
 * whatever covered it goes back to the payments.
 *
 * <p>What is owed is gross: where the order's prices exclude tax, the tax is part of the plan, of
 * what gates wait for and of what credit reserves (FIN-02).
 *
 * <p>Nothing covers it beyond its total. A claim is either taken or closed for ever, in one write,
 * so both sides of an allocation agree however often it is offered.
 *
 * @param order what finance knows of the order
 * @param plan how the total is to be paid
 * @param status whether something is owed
 * @param ledger the money that covers it, and what has to go back
 * @param credit where it stands with the customer's credit account
 * @param gates which steps of the order the money allows
 * @param overdue what was noticed as overdue
 * @param unfinishedSince since when a step with another aggregate is open; null when none is
 * @param marks what is not as usual about it; null when nothing is
 */
public record Receivable(
    OrderFacts order,
    PaymentPlan plan,
    ReceivableStage status,
    Ledger ledger,
    CreditStanding credit,
    Gates gates,
    OverdueWatch overdue,
    @Nullable Instant unfinishedSince,
    @Nullable Marks marks) {

  /**
   * The receivable of a new order.
   *
   * @param order with all that is owed, see {@link PlanRules#priced}
   * @param verified whether the order is known to be its customer's; nothing is taken of their
   *     credit before (SEC-02)
   */
  static Change<Receivable> planned(
      OrderFacts order, boolean verified, PaymentTerms terms, PlanRules rules, Instant at) {
    CreditStanding standing = verified ? CreditStanding.NONE : CreditStanding.WITHHELD;
    PaymentPlan plan = PaymentPlan.of(order, terms, rules);
    Receivable blank =
        new Receivable(
            order,
            plan,
            ReceivableStage.OPEN,
            Ledger.EMPTY,
            standing,
            Gates.CLOSED,
            OverdueWatch.NONE,
            null,
            null);
    return new Reckoning(blank, at)
        .raising(ReceivablePlanned.of(order, plan))
        .of(order, plan, ReceivableStage.OPEN, Ledger.EMPTY, standing, "order placed");
  }

  /**
   * What a customer owed before the system went live (FIN-05). It is paid and watched like every
   * other, but no order waits for it, so nobody is told of plans, gates and settlements.
   *
   * @param order what is known of it, under an identity of its own
   * @param dueOn the last day on which it was or is in time
   */
  public static Change<Receivable> opening(
      OrderFacts order, LocalDate dueOn, PlanRules rules, Instant at) {
    PaymentPlan plan = PaymentPlan.opening(order.total(), dueOn, rules);
    Receivable blank =
        new Receivable(
            order,
            plan,
            ReceivableStage.OPEN,
            Ledger.EMPTY,
            CreditStanding.NONE,
            Gates.CLOSED,
            OverdueWatch.NONE,
            null,
            null);
    return new Reckoning(blank, at)
        .of(order, plan, ReceivableStage.OPEN, Ledger.EMPTY, CreditStanding.NONE, "taken over");
  }

  /**
   * Follows a change of the order; one that is not newer than what is known changes nothing.
   *
   * @throws RuleViolation when the order was cancelled
   */
  Change<Receivable> replanned(OrderChange change, PlanRules rules, Instant at) {
    if (change.revision() <= order.revision()) {
      return Change.none(this);
    }
    ReceivableStep.REPLAN.mustStartFrom(status, ReceivableStep.REPLAN.rule());
    OrderFacts changed = rules.priced(order.changed(change), change.tax().orElse(order.netPrice()));
    PaymentPlan next = PaymentPlan.of(changed, change.terms(), rules);
    Ledger trimmed = ledger.trimmedTo(changed.total(), "revision " + change.revision(), at);
    return new Reckoning(this, at)
        .raising(ReceivablePlanned.of(changed, next))
        .of(changed, next, ReceivableStage.OPEN, trimmed, credit, "order changed");
  }

  /**
   * The customer signed for the goods: days of credit begin to count.
   *
   * @throws RuleViolation when the order was cancelled
   */
  Change<Receivable> signed(LocalDate on, PlanRules rules, Instant at) {
    ReceivableStep.SIGN.mustStartFrom(status, ReceivableStep.SIGN.rule());
    OrderFacts signed = order.signed(on);
    if (!plan.onCredit()) {
      return new Reckoning(this, at).of(signed, plan, status, ledger, credit, "goods signed for");
    }
    PaymentPlan dated = PaymentPlan.of(signed, plan.terms(), rules);
    return new Reckoning(this, at)
        .raising(ReceivablePlanned.of(signed, dated))
        .of(signed, dated, status, ledger, credit, "goods signed for");
  }

  /** The order, and the receivable with it, belongs to somebody now. */
  Change<Receivable> belongingTo(OrderOwner owner, Instant at) {
    if (owner.equals(order.owner())) {
      return Change.none(this);
    }
    OrderFacts theirs = order.belongingTo(owner);
    Receivable after =
        new Receivable(
            theirs, plan, status, ledger, credit, gates, overdue, unfinishedSince, marks);
    return Change.to(after.remembering(this, at));
  }

  /** It is verified that the order is its customer's: their credit may be asked for. */
  Change<Receivable> customerVerified(Instant at) {
    CreditStanding after = credit.verified();
    return after.equals(credit)
        ? Change.none(this)
        : new Reckoning(this, at).of(order, plan, status, ledger, after, "customer verified");
  }

  /** The order was cancelled: nothing is owed, and what was paid goes back to the payments. */
  Change<Receivable> cancelled(Instant at) {
    if (!ReceivableStep.CANCEL.startsFrom(status)) {
      return Change.none(this);
    }
    Ledger emptied = ledger.trimmedTo(Money.zero(order.total().currency()), "cancellation", at);
    return new Reckoning(this, at)
        .of(order, plan, ReceivableStage.CANCELLED, emptied, credit, "order cancelled");
  }

  /**
   * What was taken over by mistake is not owed; what was paid goes back to the payments (FIN-05).
   */
  Change<Receivable> givenUp(Deviation why, Instant at) {
    Change<Receivable> change = cancelled(at);
    Receivable over = change.state();
    return change.into(over.with(over.marksOrNone().with(why)));
  }

  /** Whether it was owed before the system went live, so that there is no order. */
  public boolean isOpening() {
    return plan.isOpening();
  }

  /** Takes a claim, or closes its reservation when a rule refuses; never both, and only once. */
  Change<Receivable> offered(Claim claim, Instant at) {
    String id = claim.reservationId();
    if (ledger.entry(id).isPresent() || ledger.closedReason(id) != null) {
      return Change.none(this);
    }
    AllocationRefusal refusal = refusalOf(claim);
    Ledger after = refusal == null ? ledger.taking(claim) : ledger.closing(id, refusal, at);
    return new Reckoning(this, at).of(order, plan, status, after, credit, "payment allocated");
  }

  /** Gives up a reservation whose payment was reversed, whether or not it had been taken. */
  Change<Receivable> withdrawn(String reservationId, Instant at) {
    Ledger after = ledger.closing(reservationId, AllocationRefusal.WITHDRAWN, at);
    return after.equals(ledger)
        ? Change.none(this)
        : new Reckoning(this, at).of(order, plan, status, after, credit, "payment reversed");
  }

  /**
   * Takes a credit note off what is owed, or closes its claim when a rule refuses; never both, and
   * only once. Money that is too much then goes back to its payments, and so to the customer's
   * balance (FIN-18).
   */
  Change<Receivable> credited(String claimId, Money amount, Instant at) {
    if (ledger.isCredited(claimId) || ledger.closedReason(claimId) != null) {
      return Change.none(this);
    }
    AllocationRefusal refusal = creditRefusalOf(amount);
    Ledger after =
        refusal == null
            ? ledger.crediting(claimId, amount).trimmedTo(order.total(), claimId, at)
            : ledger.closing(claimId, refusal, at);
    return new Reckoning(this, at).of(order, plan, status, after, credit, "credit note");
  }

  /**
   * Takes a small difference off what is owed, or closes its claim when so much is not open or all
   * that was written off would be more than is allowed; never both, and only once (FIN-09).
   *
   * @param most what may be written off in all of an order with such a total, whoever does it at
   *     the same moment
   */
  Change<Receivable> writtenOff(
      String claimId, Money amount, UnaryOperator<Money> most, Instant at) {
    if (ledger.isCredited(claimId) || ledger.closedReason(claimId) != null) {
      return Change.none(this);
    }
    AllocationRefusal refusal = writeOffRefusalOf(amount);
    if (refusal == null && !most.apply(order.total()).covers(writtenOff().plus(amount))) {
      refusal = AllocationRefusal.ABOVE_DUE;
    }
    Ledger after =
        refusal == null ? ledger.writingOff(claimId, amount) : ledger.closing(claimId, refusal, at);
    return new Reckoning(this, at).of(order, plan, status, after, credit, "difference written off");
  }

  /** Why so much would not be written off now, or null when it would. */
  public @Nullable AllocationRefusal writeOffRefusalOf(Money amount) {
    AllocationRefusal refusal = creditRefusalOf(amount);
    if (refusal != null && refusal != AllocationRefusal.ABOVE_INVOICE) {
      return refusal;
    }
    return open().covers(amount) ? null : AllocationRefusal.ABOVE_DUE;
  }

  /** A credit note was reversed: what it took off is owed again (FIN-18). */
  Change<Receivable> uncredited(String claimId, Instant at) {
    return ledger.isCredited(claimId)
        ? new Reckoning(this, at)
            .of(order, plan, status, ledger.uncrediting(claimId), credit, "credit note reversed")
        : Change.none(this);
  }

  /** The payment has taken back what it was owed. */
  Change<Receivable> returned(String owedId, Instant at) {
    return new Reckoning(this, at)
        .of(order, plan, status, ledger.returned(owedId), credit, "money returned");
  }

  /**
   * The credit account has answered a request.
   *
   * @param decline why it does not suffice; null when it was granted
   */
  Change<Receivable> creditAnswered(long turn, @Nullable CreditDecline decline, Instant at) {
    CreditStanding after = credit.answered(turn, decline);
    return after.equals(credit)
        ? Change.none(this)
        : new Reckoning(this, at).of(order, plan, status, ledger, after, "credit refused");
  }

  /** The credit account has given back what was reserved. */
  Change<Receivable> creditReleased(long turn, Instant at) {
    CreditStanding after = credit.released(turn);
    return after.equals(credit)
        ? Change.none(this)
        : new Reckoning(this, at).of(order, plan, status, ledger, after, "credit released");
  }

  /**
   * Lets the order pass a gate although its money is missing (FIN-03, SEC-07). That holds for the
   * present revision of the order only.
   *
   * @throws RuleViolation when nothing is owed, the gate is open, or the salesperson would except
   *     their own order
   */
  Change<Receivable> excepted(Gate gate, String reason, Act act) {
    mustBeExceptable(act.by());
    GateRefusal.GATE_OPEN.when(isOpen(gate));
    GateException exception =
        new GateException(gate, order.revision(), open(), reason, act.by(), act.at(), null);
    return new Reckoning(this, act.at())
        .excepting(exception)
        .raising(
            new GateExceptionGranted(
                order.orderId(),
                order.customerId(),
                gate.name(),
                order.revision(),
                open(),
                reason,
                act.by()))
        .of(order, plan, status, ledger, credit, "exception approved");
  }

  /** Its customer is blocked from now on, or not any more (FIN-17). */
  Change<Receivable> blocked(@Nullable Block block, Instant at) {
    return Objects.equals(marksOrNone().block(), block)
        ? Change.none(this)
        : new Reckoning(this, at)
            .blocking(block)
            .of(order, plan, status, ledger, credit, block == null ? "released" : "blocked");
  }

  /** Something about the order did not go as the rules have it (SEC-07); nothing follows. */
  Change<Receivable> deviated(Deviation deviation) {
    return Change.to(with(marksOrNone().with(deviation)));
  }

  /**
   * A manager looked at one of the exceptions.
   *
   * @param entry its identity among those of this order
   */
  Change<Receivable> reviewed(String entry, Review review) {
    return Change.to(with(marksOrNone().reviewed(entry, review)));
  }

  private Receivable with(Marks marked) {
    return new Receivable(
        order, plan, status, ledger, credit, gates, overdue, unfinishedSince, marked);
  }

  /** Tells of what has become overdue (FIN-05). */
  Change<Receivable> overdueOn(LocalDate today) {
    List<Instalment> late = overdue.dueToNotice(openInstalments(), plan.graceDays(), today);
    if (late.isEmpty()) {
      return Change.none(this);
    }
    List<PaymentOverdue> events = new ArrayList<>();
    for (Instalment instalment : late) {
      events.add(
          new PaymentOverdue(
              order.orderId(),
              order.customerId(),
              instalment.told(),
              instalment.amount(),
              Objects.requireNonNull(instalment.dueOn())));
    }
    OverdueWatch watch = overdue.noticing(late).over(openInstalments(), plan.graceDays());
    return Change.to(
            new Receivable(
                order, plan, status, ledger, credit, gates, watch, unfinishedSince, marks))
        .raisingAll(events);
  }

  /** The same, remembering from when on it stands so (FIN-05). */
  Receivable remembering(Receivable before, Instant at) {
    OverdueWatch watch =
        overdue
            .remembering(before.standing(Instant.EPOCH), standing(at))
            .under(before.order().contractId(), order.contractId(), at);
    return new Receivable(
        order, plan, status, ledger, credit, gates, watch, unfinishedSince, marks);
  }

  private Standing standing(Instant from) {
    Money paid =
        ledger.entries().stream()
            .map(Ledger.Entry::amount)
            .reduce(Money.zero(order.total().currency()), Money::plus);
    return new Standing(
        from,
        status.name(),
        order.salesperson(),
        open().plus(paid),
        credited(),
        paid,
        plan.graceDays(),
        openInstalments().stream()
            .map(part -> new OpenPart(part.kind().name(), part.amount(), part.dueOn()))
            .toList(),
        writtenOff().isZero() ? null : writtenOff());
  }

  /**
   * How it stood from when on, oldest first; of one that was stored before that was kept, how it
   * stands now, as if it had always been so.
   */
  public List<Standing> past() {
    List<Standing> known = overdue.past();
    return known == null ? List.of(standing(Instant.EPOCH)) : known;
  }

  /** The contract that its order was under at a moment; null for none (FIN-05). */
  public @Nullable String contractAt(Instant moment) {
    List<UnderContract> known = overdue.contracts();
    return known == null ? order.contractId() : UnderContract.at(known, moment);
  }

  /** Why the claim would not be taken now, or null when it would. */
  @Nullable AllocationRefusal refusalOf(Claim claim) {
    if (status == ReceivableStage.CANCELLED) {
      return AllocationRefusal.ORDER_CANCELLED;
    }
    if (!claim.customerId().equals(order.customerId())) {
      return AllocationRefusal.OTHER_CUSTOMER;
    }
    if (!claim.amount().currency().equals(order.total().currency())) {
      return AllocationRefusal.OTHER_CURRENCY;
    }
    return open().covers(claim.amount()) ? null : AllocationRefusal.ABOVE_DUE;
  }

  /** Why a credit note over so much would be refused now, or null when it would not (FIN-18). */
  @Nullable AllocationRefusal creditRefusalOf(Money amount) {
    if (status == ReceivableStage.CANCELLED) {
      return AllocationRefusal.ORDER_CANCELLED;
    }
    if (!amount.currency().equals(order.total().currency())) {
      return AllocationRefusal.OTHER_CURRENCY;
    }
    return creditable().covers(amount) ? null : AllocationRefusal.ABOVE_INVOICE;
  }

  /** What credit notes can still take off. */
  public Money creditable() {
    return order.total().minus(credited());
  }

  /** What credit notes and write-offs take off. */
  public Money credited() {
    return ledger.credited(order.total().currency());
  }

  private Money writtenOff() {
    return ledger.writtenOff(order.total().currency());
  }

  /**
   * Checks whether money may be set against it.
   *
   * @throws RuleViolation when the order was cancelled, or nothing is due any more
   */
  void mustBePayable() {
    AllocationRefusal.ORDER_CANCELLED.when(status == ReceivableStage.CANCELLED);
    ReceivableStep.ALLOCATE.mustStartFrom(status);
  }

  /**
   * Checks whether this person may except the order from a gate that is closed.
   *
   * @throws RuleViolation when nothing is owed, no gate is closed, or the order is their own
   */
  void mustBeExceptable(String by) {
    AllocationRefusal.ORDER_CANCELLED.when(status == ReceivableStage.CANCELLED);
    ReceivableStep.EXCEPT.mustStartFrom(status);
    boolean waitsForNothing = plan.isOpening() || (isOpen(Gate.RELEASE) && isOpen(Gate.SHIPMENT));
    GateRefusal.GATE_OPEN.when(waitsForNothing);
    Authors.of(order.salesperson()).mustNotInclude(by);
  }

  /**
   * Whose turn it is, by role: a receivable that was paid and is open again waits for finance and
   * for inside sales, one that is overdue for inside sales, one without enough credit for the head
   * of finance (FIN-05, FIN-06).
   */
  public List<String> waitingFor() {
    if (status != ReceivableStage.OPEN) {
      return List.of();
    }
    if (marks != null && marks.reopened() != null) {
      return List.of("finance", "sales-support");
    }
    if (isOverdue()) {
      return List.of("sales-support");
    }
    return credit.state() == CreditStanding.State.REFUSED ? List.of("finance-head") : List.of();
  }

  /** What is not as usual about it. */
  public Marks marksOrNone() {
    return marks == null ? Marks.NONE : marks;
  }

  /** The files that people added to it (DOC-10). */
  public @Nullable List<Attachment> attachments() {
    return marksOrNone().attachments();
  }

  /** The same with other files. */
  public Receivable with(List<Attachment> files) {
    return with(marksOrNone().with(files));
  }

  /** What payments and credit notes cover of the total. */
  public Money covered() {
    return ledger.covered(order.total().currency());
  }

  /** What is still owed; nothing when the order was cancelled. */
  public Money open() {
    return status == ReceivableStage.CANCELLED
        ? Money.zero(order.total().currency())
        : order.total().minus(covered());
  }

  /** What of it is overdue, as it was noticed (FIN-05). */
  public Money late() {
    return openInstalments().stream()
        .filter(part -> isOverdue(part.kind()))
        .map(Instalment::amount)
        .reduce(Money.zero(order.total().currency()), Money::plus);
  }

  /**
   * The day on which the first part of it that is open is due, or was; null where none has a day.
   */
  public @Nullable LocalDate dueOn() {
    return openInstalments().stream()
        .map(Instalment::dueOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What is missing of each instalment, without those that are covered. */
  public List<Instalment> openInstalments() {
    return status == ReceivableStage.CANCELLED ? List.of() : plan.openAfter(covered());
  }

  /** When the last money came that fills this part (FIN-01); null when none did. */
  public @Nullable LocalDate receivedOn(Instalment.Kind kind) {
    Money from = Money.zero(order.total().currency());
    for (Instalment instalment : plan.instalments()) {
      Money to = from.plus(instalment.amount());
      if (instalment.kind() == kind) {
        return ledger.receivedBetween(from, to);
      }
      from = to;
    }
    return null;
  }

  /** Whether a part was noticed as overdue and is still open. */
  public boolean isOverdue(Instalment.Kind kind) {
    return overdue.noticed().stream().anyMatch(notice -> notice.kind() == kind);
  }

  /** Whether anything was noticed as overdue and is still open. */
  public boolean isOverdue() {
    return !overdue.noticed().isEmpty();
  }

  /** Whether the order may take this step, as far as money is concerned. */
  public boolean isOpen(Gate gate) {
    return gates.isOpen(gate);
  }
}
