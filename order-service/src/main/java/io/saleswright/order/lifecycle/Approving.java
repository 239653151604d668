package io.saleswright.order.lifecycle;

import io.saleswright.order.agreement.Agreement;
import io.saleswright.order.agreement.Agreement.Word;
import io.saleswright.order.changes.Accuracy;
import io.saleswright.order.changes.ChangeRequest.Status;
import io.saleswright.order.changes.Discussion;
import io.saleswright.order.content.Goods;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.intake.OrderApproved;
import io.saleswright.order.intake.OrderConfirmed;
import io.saleswright.order.intake.OrderReleased;
import io.saleswright.order.intake.OrderVerified;
import io.saleswright.order.intake.Verification;
import io.saleswright.order.intake.Verification.Confirmation;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.pricing.PriceBasis;
import io.saleswright.order.pricing.PriceDeviation;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an order is verified, approved and released to the workshop, each within its time (ORD-02 to
 * ORD-12).
 */
public final class Approving {

  private Approving() {}

  /** Records that a party agrees with the order (ORD-03). */
  public static Change<Order> confirm(Stored<Order> stored, Confirmation confirmation) {
    Order order = stored.state();
    OrderStep.CONFIRM.mustStartFrom(order.stage());
    order.mustNotBeHeld();
    Verification confirmed = order.verification().with(confirmation);
    Discussion counted =
        confirmation.differences() == null
            ? order.discussion()
            : order.discussion().counting(Accuracy::differing);
    return Change.to(order.with(confirmed).with(counted).with(OrderStage.VERIFYING))
        .raising(
            new OrderConfirmed(
                stored.id(),
                confirmation.party().name(),
                confirmation.differences() != null,
                confirmation.by()));
  }

  /**
   * Completes the verification: all three parties agree, and every item was checked (ORD-02,
   * ORD-03).
   *
   * @param known the customer as known now, whose news the order may have missed
   */
  public static Change<Order> verify(
      Stored<Order> stored,
      List<String> items,
      KnownCustomer known,
      OrderRules rules,
      Cause cause) {
    OrderStep.VERIFY.mustStartFrom(stored.state().stage());
    stored.state().mustNotBeHeld();
    mustBeComplete(stored.state(), items, rules);
    Change<Order> settled =
        known.customer().isConfirmed()
            ? Owning.settle(stored, known, cause)
            : Change.none(stored.state());
    Order order = settled.state();
    OrderRefusal.CUSTOMER_CLAIMED.when(order.content().customer().isClaimed());
    OrderRefusal.CUSTOMER_UNCONFIRMED.unless(order.content().customer().isConfirmed());
    List<PriceDeviation> deviations = rules.deviations(order.content());
    OrderRefusal.PRICE_REASON_MISSING.when(!deviations.isEmpty() && lacksReason(order.content()));
    Verification verified =
        order
            .verification()
            .completed(
                items,
                cause.by(),
                cause.at(),
                rules.today(cause.at()),
                rules.policyVersion(),
                deviations);
    // What deviates is approved by a manager, also where all else goes without approval (PRD-05).
    boolean approval = rules.policy().supervisorApproval() || !deviations.isEmpty();
    Order next =
        approval
            ? order.with(verified).with(OrderStage.VERIFIED)
            : inWriting(order.with(verified), stored.revision(), rules, cause)
                .with(OrderStage.APPROVED);
    return Change.to(next)
        .raisingAll(settled.events())
        .raising(new OrderVerified(stored.id(), stored.revision(), order.total(), cause.by()))
        .stopping(OrderClocks.VERIFICATION)
        .starting(rules.clock(OrderClocks.RELEASE, rules.policy().release(), cause.at()));
  }

  private static void mustBeCovered(Stored<Order> stored) {
    Order order = stored.state();
    if (order.payment().mayBegin(stored.revision())) {
      return;
    }
    OrderRefusal.DEPOSIT_MISSING.when(
        order.content().terms().payment().kind() == PaymentTerms.Kind.DEPOSIT_BALANCE);
    String told = order.payment().release().reason();
    throw OrderRefusal.RELEASE_GATE_CLOSED.violation(
        Map.of("reason", told == null ? "finance has not told of it yet" : told));
  }

  private static void mustBeComplete(Order order, List<String> items, OrderRules rules) {
    List<String> unchecked = new ArrayList<>(rules.policy().verificationItems());
    unchecked.removeAll(items);
    if (!unchecked.isEmpty()) {
      throw new InvalidInput(
          "items", "ORD-02", "not checked: {items}", Map.of("items", String.join(", ", unchecked)));
    }
    Set<Verification.Party> missing = order.verification().missing();
    if (!missing.isEmpty()) {
      throw OrderRefusal.PARTY_MISSING.violation(Map.of("missing", missing.toString()));
    }
  }

  /**
   * The supervisor approves what others entered, corrected, verified and sell; below the list, the
   * sales manager does (ORD-10, PRD-05, SEC-06, SEC-09).
   */
  public static Change<Order> approve(Stored<Order> stored, OrderRules rules, Act act) {
    Order order = stored.state();
    OrderStep.APPROVE.mustStartFrom(order.stage());
    order.mustNotBeHeld();
    authors(order).mustNotInclude(act.by());
    mustMayApprovePrices(order.verification().deviations(), order.content(), rules, act.caller());
    Order approved = order.with(order.verification().approved(act.by()));
    Order agreed = inWriting(approved, stored.revision(), rules, act.cause());
    return Change.to(agreed.with(OrderStage.APPROVED))
        .raising(
            new OrderApproved(
                stored.id(), stored.revision(), deviationsOf(order, rules), act.by()));
  }

  /**
   * The order with its written confirmation to the customer, for a revision that all parties agree
   * with and that was approved (ORD-03). A confirmation with differences is no agreement.
   */
  static Order inWriting(Order order, long revision, OrderRules rules, Cause cause) {
    Stream<Word> verified =
        order.verification().confirmations().stream()
            .filter(said -> said.party() == Party.CUSTOMER && said.differences() == null)
            .map(said -> new Word(said.means(), said.by(), said.at(), null));
    Stream<Word> changed =
        order.discussion().changes().stream()
            .filter(change -> change.status() == Status.APPLIED)
            .map(change ->
                new Word(
                    change.wish().customerConfirmation(),
                    change.requestedBy(),
                    change.requestedAt(),
                    change.number()));
    Agreement agreed =
        new Agreement(
            revision,
            rules.today(cause.at()),
            cause.at(),
            cause.by(),
            order.content(),
            order.receipt().taxRate(),
            Stream.concat(verified, changed).toList());
    return order.with(order.discussion().with(agreed));
  }

  /** Whose paper an order is: they neither approve it nor let it pass a gate. */
  public static Authors authors(Order order) {
    Verification verification = order.verification();
    return Authors.of(
            order.receipt().by(), verification.verifiedBy(), order.content().salesperson())
        .with(verification.hands());
  }

  private static boolean lacksReason(OrderContent content) {
    PriceBasis basis = content.basis();
    return basis == null || basis.reason() == null;
  }

  /**
   * Lets only the sales manager, or who stands above them, approve prices that deviate (PRD-05): by
   * the rules under which they were submitted, or by those of now. So nobody makes an approval
   * theirs by changing the rules between the two.
   *
   * @param found the deviations when it was submitted; null when that was not kept
   */
  static void mustMayApprovePrices(
      @Nullable List<PriceDeviation> found, OrderContent content, OrderRules rules, Caller caller) {
    boolean then = found != null && !found.isEmpty();
    if (then || !rules.deviations(content).isEmpty()) {
      OrderStep.APPROVE_BELOW_LIST.mustBeOpenTo(caller);
    }
  }

  /** In what the prices deviate that were approved; null when in nothing. */
  private static @Nullable List<String> deviationsOf(Order order, OrderRules rules) {
    List<PriceDeviation> then = order.verification().deviations();
    List<PriceDeviation> found =
        then == null || then.isEmpty() ? rules.deviations(order.content()) : then;
    return found.isEmpty() ? null : found.stream().map(Enum::name).toList();
  }

  /**
   * Hands the order to the workshop, once the deposit, the prepayment or the credit that is due is
   * there, or somebody has decided that it may begin without (ORD-12, FIN-01, FIN-03).
   */
  public static Change<Order> release(Stored<Order> stored, OrderRules rules, Cause cause) {
    Order order = stored.state();
    OrderStep.RELEASE.mustStartFrom(order.stage());
    order.mustNotBeHeld();
    OrderContent content = order.content();
    order.mustKeepItsContract(stored.revision());
    if (rules.policy().releaseNeedsDeposit()) {
      mustBeCovered(stored);
    }
    Change<Order> change =
        Change.to(order.with(OrderStage.RELEASED))
            .raising(
                new OrderReleased(
                    stored.id(),
                    order.number(),
                    stored.revision(),
                    content.customer().id(),
                    Goods.of(content.lines()),
                    content.requestedShipDate(),
                    content.project().hasContract() ? null : true,
                    cause.by()))
            .stopping(OrderClocks.RELEASE)
            .starting(rules.clock(OrderClocks.PLANT, rules.policy().plantAnswer(), cause.at()));
    return OrderClocks.watchShipping(change, rules, cause);
  }
}
