package io.saleswright.order.ordering;

import io.saleswright.order.ordering.ChangeRequest.Status;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order's life: it is received and never lost; verified with salesperson, customer and workshop
 * the same day; approved by the supervisor; released to the workshop; made; its shipping agreed;
 * shipped once the money that is due has come; signed for by the customer; invoiced, paid and
 * closed. It can be held by a question, changed by an approved request, and cancelled until it is
 * shipped. Money, hold and delay lie beside its step.
 *
 * <p>This record is the state and answers questions. What may happen is decided by one class per
 * part of that life: {@link Intake}, {@link Approving}, {@link Producing}, {@link Shipping}, {@link
 * Finishing}; beside the main line {@link Changing}, {@link Stopping}, {@link Paying}.
 *
 * @param number what people call it, such as SO-20261122-0007 or northwind/10248
 * @param receivedAt when it was received
 * @param receivedBy staff id of who entered it
 * @param content what was ordered
 * @param step how far it got
 * @param verification how it was verified
 * @param approvedBy staff id of the supervisor, once approved
 * @param production what the plant told
 * @param shipment how the goods leave and arrive
 * @param payment what finance told
 * @param hold the question that keeps it from going on, if any
 * @param changes the latest requests to change it, the newest last; all of them are in the time
 *     line
 * @param origin where it was imported from, if it was
 * @param total amount of the order, rounded once; kept for sums
 * @param waitingFor the roles, or persons as {@code staff:<id>}, whose turn it is
 */
public record Order(
    String number,
    Instant receivedAt,
    String receivedBy,
    OrderContent content,
    Step step,
    Verification verification,
    @Nullable String approvedBy,
    Production production,
    Shipment shipment,
    PaymentView payment,
    @Nullable String hold,
    List<ChangeRequest> changes,
    @Nullable Origin origin,
    Money total,
    List<String> waitingFor) {

  private static final int KEPT_CHANGES = 10;

  public Order {
    changes = List.copyOf(changes);
    total = content.total();
    waitingFor = Turn.of(step, content, production, hold, changes);
  }

  /** An order whose amount and turn follow from the rest. */
  Order(
      String number,
      Instant receivedAt,
      String receivedBy,
      OrderContent content,
      Step step,
      Verification verification,
      @Nullable String approvedBy,
      Production production,
      Shipment shipment,
      PaymentView payment,
      @Nullable String hold,
      List<ChangeRequest> changes,
      @Nullable Origin origin) {
    this(
        number,
        receivedAt,
        receivedBy,
        content,
        step,
        verification,
        approvedBy,
        production,
        shipment,
        payment,
        hold,
        changes,
        origin,
        content.total(),
        List.of());
  }

  /** The request to change this order that is still open, if there is one. */
  public Optional<ChangeRequest> openChange() {
    return changes.stream().filter(ChangeRequest::isOpen).findFirst();
  }

  /** Whether the workshop was asked to change the order and has not answered. */
  boolean awaitsWorkshop() {
    return openChange().filter(change -> change.status() == Status.ASKED_WORKSHOP).isPresent();
  }

  /** The request with this number, if there is one. */
  Optional<ChangeRequest> change(int wanted) {
    return changes.stream().filter(change -> change.number() == wanted).findFirst();
  }

  /** Refuses unless the order stands at one of these steps. */
  void mustStandAt(String rule, Step... allowed) {
    for (Step candidate : allowed) {
      if (step == candidate) {
        return;
      }
    }
    throw new RuleViolation(
        rule,
        "wrong-step",
        "an order that is " + step + " can't do this; it must be " + List.of(allowed),
        Map.of("step", step.name(), "allowed", List.of(allowed).toString()));
  }

  /** Refuses while a question is open (ORD-09). */
  void mustNotBeHeld() {
    RuleViolation.unless(hold == null, "ORD-09", "order-held", "an open question holds the order");
  }

  Order with(Step next) {
    return copy(
        content, next, verification, approvedBy, production, shipment, payment, hold, changes);
  }

  Order with(OrderContent edited) {
    return copy(
        edited, step, verification, approvedBy, production, shipment, payment, hold, changes);
  }

  Order with(Verification verified) {
    return copy(content, step, verified, approvedBy, production, shipment, payment, hold, changes);
  }

  Order approvedBy(String supervisor) {
    return copy(
        content,
        Step.APPROVED,
        verification,
        supervisor,
        production,
        shipment,
        payment,
        hold,
        changes);
  }

  Order with(Production told) {
    return copy(content, step, verification, approvedBy, told, shipment, payment, hold, changes);
  }

  Order with(Shipment shipped) {
    return copy(
        content, step, verification, approvedBy, production, shipped, payment, hold, changes);
  }

  Order with(PaymentView told) {
    return copy(content, step, verification, approvedBy, production, shipment, told, hold, changes);
  }

  Order heldFor(@Nullable String question) {
    return copy(
        content, step, verification, approvedBy, production, shipment, payment, question, changes);
  }

  /**
   * The same order with a request added, or in the place of the one with its number. Only one is
   * open at a time, and it is the newest, so none that is open is forgotten.
   */
  Order with(ChangeRequest request) {
    List<ChangeRequest> all = new ArrayList<>(changes);
    all.removeIf(change -> change.number() == request.number());
    all.add(request);
    List<ChangeRequest> kept = all.subList(Math.max(0, all.size() - KEPT_CHANGES), all.size());
    return copy(content, step, verification, approvedBy, production, shipment, payment, hold, kept);
  }

  /** The number of the next request to change it. */
  int nextChange() {
    return changes.isEmpty() ? 1 : changes.getLast().number() + 1;
  }

  /** The same order without a request that waits for an answer: there is nothing left to answer. */
  Order withoutOpenChange(String why) {
    return openChange().map(change -> with(change.as(Status.REJECTED, why))).orElse(this);
  }

  private Order copy(
      OrderContent content,
      Step step,
      Verification verification,
      @Nullable String approvedBy,
      Production production,
      Shipment shipment,
      PaymentView payment,
      @Nullable String hold,
      List<ChangeRequest> changes) {
    return new Order(
        number,
        receivedAt,
        receivedBy,
        content,
        step,
        verification,
        approvedBy,
        production,
        shipment,
        payment,
        hold,
        changes,
        origin);
  }
}
