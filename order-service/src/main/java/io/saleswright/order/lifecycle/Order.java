package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.Discussion;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.Origin;
import io.saleswright.order.intake.Receipt;
import io.saleswright.order.intake.Verification;
import io.saleswright.order.payment.ContractCover;
import io.saleswright.order.payment.PaymentView;
import io.saleswright.order.production.Production;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.shipping.Shipment;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order's life: it is received and never lost; verified with salesperson, customer and workshop
 * the same day; approved by the supervisor; released to the workshop; made; its shipping agreed;
 * shipped once the money that is due has come; signed for by the customer; invoiced, paid and
 * closed. It can be held by a question, changed by an approved request, and cancelled until it is
 * shipped. Money, hold and delay lie beside its stage.
 *
 * <p>This record is the state and answers questions. What may happen is decided by one class per
 * part of that life: {@link Intake}, {@link Approving}, {@link Producing}, {@link Shipping}, {@link
 * Finishing}; beside the main line {@link Changing}, {@link Stopping}, {@link Paying}. Who may do
 * it from which stage is said by {@link OrderStep} and {@link OrderFactStep}.
 *
 * @param receipt how it came in
 * @param content what was ordered
 * @param stage how far it got
 * @param verification how it was verified and approved
 * @param production what the plant told
 * @param shipment how the goods leave and arrive
 * @param payment what finance told
 * @param discussion what is being talked over: a question that holds it, requests to change it
 * @param origin where it was imported from, if it was
 */
public record Order(
    Receipt receipt,
    OrderContent content,
    OrderStage stage,
    Verification verification,
    Production production,
    Shipment shipment,
    PaymentView payment,
    Discussion discussion,
    @Nullable Origin origin) {

  /** An order to which nothing has happened yet. */
  static Order received(
      Receipt receipt, OrderContent content, OrderStage stage, @Nullable Origin origin) {
    return new Order(
        receipt,
        content,
        stage,
        Verification.NONE,
        Production.NONE,
        Shipment.NONE,
        PaymentView.NONE,
        Discussion.NONE,
        origin);
  }

  /** What people call it. */
  public String number() {
    return receipt.number();
  }

  /** Its amount, rounded once. */
  public Money total() {
    return content.total();
  }

  /** The files that people added to it (DOC-10). */
  public @Nullable List<Attachment> attachments() {
    return discussion.attachments();
  }

  /** The same with other files. */
  public Order with(List<Attachment> files) {
    return with(discussion.with(files));
  }

  /** The roles, or persons as {@code staff:<id>}, whose turn it is (ORD-40). */
  public List<String> waitingFor() {
    return Turn.of(this);
  }

  /** Refuses while a question is open (ORD-09). */
  void mustNotBeHeld() {
    OrderRefusal.ORDER_HELD.unless(discussion.hold() == null);
  }

  /** The same, with its contract to be asked about this revision, if it names one (ORD-11). */
  Order underContract(long revision, Instant at) {
    ContractCover before = payment.contract();
    ContractCover cover = ContractCover.of(content, before, revision, at);
    return cover == null ? this : with(payment.with(cover));
  }

  /** The same, once it is over; its contract has to be told. */
  Order leavingContract(Instant at) {
    ContractCover cover = payment.contract();
    return cover == null ? this : with(payment.with(cover.leaving(at)));
  }

  /** Refuses while it differs from the contract that it names, or nothing is known of that. */
  void mustKeepItsContract(long revision) {
    ContractCover cover = payment.contract();
    if (cover == null || content.project().contractId() == null || cover.lets(revision)) {
      return;
    }
    OrderRefusal.CONTRACT_UNCONFIRMED.unless(cover.status() == ContractCover.Status.DIFFERS);
    throw OrderRefusal.CONTRACT_DIFFERS.violation(
        Map.of("differences", String.join(", ", cover.differences())));
  }

  Order with(Receipt received) {
    return new Order(
        received, content, stage, verification, production, shipment, payment, discussion, origin);
  }

  Order with(OrderStage next) {
    return new Order(
        receipt, content, next, verification, production, shipment, payment, discussion, origin);
  }

  Order with(OrderContent edited) {
    return new Order(
        receipt, edited, stage, verification, production, shipment, payment, discussion, origin);
  }

  Order with(Verification verified) {
    return new Order(
        receipt, content, stage, verified, production, shipment, payment, discussion, origin);
  }

  Order with(Production told) {
    return new Order(
        receipt, content, stage, verification, told, shipment, payment, discussion, origin);
  }

  Order with(Shipment shipped) {
    return new Order(
        receipt, content, stage, verification, production, shipped, payment, discussion, origin);
  }

  /** The same, with what finance and its contract told. */
  public Order with(PaymentView told) {
    return new Order(
        receipt, content, stage, verification, production, shipment, told, discussion, origin);
  }

  Order with(Discussion said) {
    return new Order(
        receipt, content, stage, verification, production, shipment, payment, said, origin);
  }
}
