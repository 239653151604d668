package io.saleswright.order.returns.web;

import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import io.saleswright.order.returning.Arrival;
import io.saleswright.order.returning.Quarantined;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnRequest;
import io.saleswright.order.returning.Treatment;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return as people see it.
 *
 * @param goods what comes back: what was asked for, and what was counted once it came
 * @param value what the goods that came cost the customer, in the order's prices, for those who see
 *     prices
 * @param approval how far it came in its approval
 * @param arrival what came
 * @param treatment what is done with the goods
 * @param waitingFor the roles, or persons as `staff:<id>`, whose turn it is
 * @param due when the running steps are due, by the rule that says so
 */
record ReturnView(
    String id,
    String number,
    long revision,
    String state,
    String orderId,
    String orderNumber,
    String customerId,
    Wish wish,
    Why why,
    @Nullable String description,
    List<Item> goods,
    @Nullable Money value,
    @Nullable String complaintId,
    String requestedBy,
    Instant requestedAt,
    @Nullable ApprovalView approval,
    @Nullable ArrivalView arrival,
    @Nullable TreatmentView treatment,
    int photos,
    List<String> waitingFor,
    List<DueView> due,
    List<Action> actions) {

  /** Goods of one line of the order. */
  record Item(
      int line,
      String productId,
      String productCode,
      String productName,
      BigDecimal requested,
      @Nullable BigDecimal counted) {

    static Item of(ReturnedGoods goods, @Nullable Arrival arrival) {
      return new Item(
          goods.line(),
          goods.productId(),
          goods.productCode(),
          goods.productName(),
          goods.quantity(),
          arrival == null ? null : Part.of(goods.line(), arrival.counted()));
    }
  }

  /** A step that is due, and whether it was missed. */
  record DueView(String rule, Instant due, boolean missed) {

    static DueView of(Deadline clock) {
      return new DueView(clock.rule(), clock.due(), clock.missed());
    }
  }

  /** The steps of the chain, and what was decided. */
  record ApprovalView(
      List<String> steps, @Nullable String waitingFor, List<DecisionView> decisions) {

    static @Nullable ApprovalView of(@Nullable Approval approval) {
      return approval == null
          ? null
          : new ApprovalView(
              approval.turns().stream().map(Turn::name).toList(),
              approval.waitingFor(),
              approval.decisions().stream().map(DecisionView::of).toList());
    }

    /** Why it was rejected the store finds here; what else was said is said in house. */
    ApprovalView forCustomer() {
      return new ApprovalView(
          steps, waitingFor, decisions.stream().map(DecisionView::forCustomer).toList());
    }
  }

  /** A decision. */
  record DecisionView(
      String step,
      String by,
      @Nullable String standingInFor,
      Instant at,
      boolean approved,
      @Nullable String opinion) {

    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.step(),
          decision.by(),
          decision.standingInFor(),
          decision.at(),
          decision.approved(),
          decision.opinion());
    }

    DecisionView forCustomer() {
      return approved ? new DecisionView(step, by, standingInFor, at, true, null) : this;
    }
  }

  /**
   * What came.
   *
   * @param approved whether the goods were approved when they came; the others lie apart
   * @param quarantine goods that lie apart
   */
  record ArrivalView(
      Instant at, String by, boolean approved, @Nullable String note, List<ApartView> quarantine) {

    static @Nullable ArrivalView of(@Nullable Arrival arrival) {
      return arrival == null
          ? null
          : new ArrivalView(
              arrival.at(),
              arrival.by(),
              arrival.approved(),
              arrival.note(),
              arrival.quarantine().stream().map(ApartView::of).toList());
    }
  }

  /** Goods that lie apart, and what was decided of them. */
  record ApartView(
      int item,
      String what,
      int line,
      @Nullable String productCode,
      BigDecimal quantity,
      @Nullable String fate,
      @Nullable String reason,
      @Nullable String answeredBy,
      @Nullable Instant answeredAt) {

    static ApartView of(Quarantined apart) {
      Quarantined.Answer answer = apart.answer();
      return new ApartView(
          apart.item(),
          apart.what().name(),
          apart.line(),
          apart.productCode(),
          apart.quantity(),
          answer == null ? null : answer.fate().name(),
          answer == null ? null : answer.reason(),
          answer == null ? null : answer.by(),
          answer == null ? null : answer.at());
    }
  }

  /** What is done with the goods, and how the store gets back what it gets. */
  record TreatmentView(
      @Nullable String destination,
      @Nullable String outcome,
      @Nullable String remark,
      @Nullable String deliveryNumber,
      @Nullable String carrier,
      @Nullable String trackingNumber,
      @Nullable Instant sentAt,
      @Nullable LocalDate signedOn,
      @Nullable String proof) {

    static @Nullable TreatmentView of(Return now) {
      Treatment treatment = now.treatment();
      if (treatment == null) {
        return null;
      }
      Destination to = treatment.destination();
      Outcome outcome = treatment.outcome();
      Treatment.WayBack way = treatment.wayBack();
      boolean goesBack = outcome != null && outcome.isGivingBack();
      return new TreatmentView(
          to == null ? null : to.name(),
          outcome == null ? null : outcome.name(),
          treatment.remark(),
          goesBack ? now.deliveryNumber() : null,
          way == null ? null : way.carrier(),
          way == null ? null : way.trackingNumber(),
          way == null ? null : way.sentAt(),
          treatment.signedOn(),
          treatment.proof());
    }
  }

  static ReturnView of(Stored<Return> stored, boolean prices, List<Action> actions) {
    Return now = stored.state();
    ReturnRequest request = now.request();
    return new ReturnView(
        stored.id(),
        now.number(),
        stored.revision(),
        now.stage().name(),
        now.deal().orderId(),
        now.deal().orderNumber(),
        now.deal().customerId(),
        request.wish(),
        request.why(),
        request.description(),
        request.lines().stream().map(line -> Item.of(line.goods(), now.arrival())).toList(),
        prices ? now.value() : null,
        request.complaintId(),
        request.by(),
        request.at(),
        ApprovalView.of(now.approval()),
        ArrivalView.of(now.arrival()),
        TreatmentView.of(now),
        AttachmentLists.of(now.attachments()).size(),
        now.waitingFor(),
        stored.deadlines().stream().map(DueView::of).toList(),
        actions);
  }

  /** Without what those who decide say among themselves. */
  ReturnView forCustomer() {
    return new ReturnView(
        id,
        number,
        revision,
        state,
        orderId,
        orderNumber,
        customerId,
        wish,
        why,
        description,
        goods,
        value,
        complaintId,
        requestedBy,
        requestedAt,
        approval == null ? null : approval.forCustomer(),
        arrival,
        treatment,
        photos,
        waitingFor,
        due,
        actions);
  }
}
