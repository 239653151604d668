package io.saleswright.finance.refunds;

import io.saleswright.finance.payments.Payment;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for refunds, records them, and shows them to people (FIN-18). */
public final class RefundDesk {

  private static final Trials<RefundStep, Refund, Deputies> TRIALS =
      Trials.<RefundStep, Refund, Deputies>of(RefundStep.class)
          .trying(
              RefundStep.APPROVE,
              (it, deputies, act) ->
                  it.state().mustBeDecidable(RefundStep.APPROVE, Approver.of(act, deputies)))
          .trying(
              RefundStep.REJECT,
              (it, deputies, act) ->
                  it.state().mustBeDecidable(RefundStep.REJECT, Approver.of(act, deputies)))
          .trying(
              RefundStep.WITHDRAW,
              (it, _, _) -> RefundStep.WITHDRAW.mustStartFrom(it.state().stage()))
          .trying(RefundStep.PAY_OUT, (it, _, act) -> it.state().mustBePayable(act.by()))
          .trying(RefundStep.REVERSE, (it, _, act) -> it.state().mustBeReversible(act.by()))
          .complete();

  private final Scoped<Refund> refunds;
  private final Scoped<Payment> payments;
  private final RefundSearch search;
  private final RefundFollowUp followUp;
  private final FollowedNotes notes;
  private final RefundNumbers numbers;
  private final Deputies deputies;
  private final Supplier<RefundRules> rules;

  RefundDesk(
      Scoped<Refund> refunds,
      Scoped<Payment> payments,
      RefundSearch search,
      RefundFollowUp followUp,
      FollowedNotes notes,
      RefundNumbers numbers,
      Deputies deputies,
      Supplier<RefundRules> rules) {
    this.refunds = refunds;
    this.payments = payments;
    this.search = search;
    this.followUp = followUp;
    this.notes = notes;
    this.numbers = numbers;
    this.deputies = deputies;
    this.rules = rules;
  }

  /**
   * Asks to pay money of a payment back that is on the customer's balance.
   *
   * @param creditNoteId the credit note that it follows; null when it follows none
   * @throws NotFound when there is no such payment or credit note
   * @throws RuleViolation when it is in another currency, not so much is on the balance, or the
   *     credit note is none of the customer's that counts and has so much left
   */
  public Stored<Refund> request(
      String paymentId, Money amount, @Nullable String creditNoteId, String reason, Act act) {
    RefundStep.REQUEST_REFUND.mustBeOpenTo(act.caller());
    if (!amount.isPositive() || !amount.isOnPaper()) {
      throw new InvalidInput(
          "amount", "FIN-18", "must be positive and not finer than its currency");
    }
    Stored<Refund> asked =
        refunds.create(
            act,
            _ -> {
              Payment payment = payments.get(paymentId, act.caller()).state();
              mustBeOnTheBalance(payment, amount);
              String customer = payment.receipt().customerId();
              if (creditNoteId != null) {
                notes.mustBear(creditNoteId, customer, amount, act.caller());
              }
              Refund.Request request =
                  new Refund.Request(paymentId, customer, amount, creditNoteId, reason, act.by());
              return Refund.requested(numbers.next(), request, act.at());
            });
    Stored<Refund> answered = followUp.after(asked, act.cause());
    if (answered.state().stage() == RefundStage.DROPPED) {
      Payment payment = payments.get(paymentId, act.caller()).state();
      throw creditNoteId != null && payment.unallocated().covers(amount)
          ? notes.aboveNote(creditNoteId)
          : aboveBalance(payment);
    }
    return answered;
  }

  private static void mustBeOnTheBalance(Payment payment, Money amount) {
    String currency = payment.receipt().amount().currency();
    if (!amount.currency().equals(currency)) {
      throw RefundRefusal.REFUND_CURRENCY.violation(Map.of("currency", currency));
    }
    if (!payment.unallocated().covers(amount)) {
      throw aboveBalance(payment);
    }
  }

  private static RuleViolation aboveBalance(Payment payment) {
    return RefundRefusal.ABOVE_BALANCE.violation(Map.of("left", payment.unallocated().toString()));
  }

  /**
   * Agrees that money is paid back.
   *
   * @param revision the revision that the caller saw
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person asked for it or decided before
   */
  public Stored<Refund> approve(String id, long revision, @Nullable String opinion, Act act) {
    RefundStep.APPROVE.mustBeOpenTo(act.caller());
    return refunds.change(
        id,
        revision,
        act,
        now ->
            now.state()
                .approved(id, opinion, Approver.of(act, deputies), revision, rules.get(), act));
  }

  /**
   * Does not agree: the money goes back to the balance.
   *
   * @param revision the revision that the caller saw
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person asked for it or decided before
   */
  public Stored<Refund> reject(String id, long revision, String reason, Act act) {
    RefundStep.REJECT.mustBeOpenTo(act.caller());
    Stored<Refund> stored =
        refunds.change(
            id,
            revision,
            act,
            now ->
                now.state()
                    .rejected(id, reason, Approver.of(act, deputies), revision, rules.get(), act));
    return followUp.after(stored, act.cause());
  }

  /** Does not pay it after all: the money goes back to the balance. */
  public Stored<Refund> withdraw(String id, String reason, Act act) {
    RefundStep.WITHDRAW.mustBeOpenTo(act.caller());
    return followUp.after(
        refunds.change(id, act, now -> now.state().withdrawn(id, reason, rules.get(), act)),
        act.cause());
  }

  /** Records that the money left. */
  public Stored<Refund> pay(String id, LocalDate on, String reference, Act act) {
    RefundStep.PAY_OUT.mustBeOpenTo(act.caller());
    return refunds.change(
        id,
        act,
        now -> {
          Refund refund = now.state();
          refund.mustBePayable(act.by());
          notes.mustCount(refund.request());
          RefundRules inForce = rules.get();
          inForce.months().mustTake(on);
          return refund.paid(id, on, reference, inForce, act);
        });
  }

  /** Takes it back by a counter-entry: the money is on the balance again. */
  public Stored<Refund> reverse(String id, String reason, Act act) {
    RefundStep.REVERSE.mustBeOpenTo(act.caller());
    return followUp.after(
        refunds.change(id, act, now -> now.state().reversed(id, reason, act)), act.cause());
  }

  /**
   * A refund.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Refund> get(String id, Caller caller) {
    RefundStep.READ.mustBeOpenTo(caller);
    return refunds.get(id, caller);
  }

  /** Refunds that the caller sees, newest first. */
  public List<Stored<Refund>> list(RefundSearch.Wanted wanted, Slice slice, Caller caller) {
    RefundStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(wanted, caller, slice);
  }

  /** What the caller could do with a refund at this moment. */
  public List<Answer> possible(Stored<Refund> stored, Instant now, Caller caller) {
    return TRIALS.of(stored, deputies, Act.of(caller, now, null, Trace.start(now)));
  }
}
