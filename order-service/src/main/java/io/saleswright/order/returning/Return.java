package io.saleswright.order.returning;

import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a store sends back: asked for, approved before they move, counted when they arrive,
 * booked into stock or repaired, and given back where the store gets something back (ORD-35 to
 * ORD-37).
 *
 * @param number what people call it
 * @param deal the order whose goods they are, and whose it is
 * @param request what was asked for
 * @param stage how far it got
 * @param hold what it holds of the order's goods
 * @param approval how far it came in its approval; null before its goods are held
 * @param arrival what came; null before
 * @param treatment what becomes of the goods; null before that is decided
 * @param attachments photos and papers; null for none
 */
public record Return(
    String number,
    Deal deal,
    ReturnRequest request,
    ReturnStage stage,
    Hold hold,
    @Nullable Approval approval,
    @Nullable Arrival arrival,
    @Nullable Treatment treatment,
    @Nullable List<Attachment> attachments) {

  public Return with(ReturnStage next) {
    return new Return(number, deal, request, next, hold, approval, arrival, treatment, attachments);
  }

  public Return with(Hold held) {
    return new Return(
        number, deal, request, stage, held, approval, arrival, treatment, attachments);
  }

  public Return with(Approval decided) {
    return new Return(number, deal, request, stage, hold, decided, arrival, treatment, attachments);
  }

  public Return with(Arrival came) {
    return new Return(number, deal, request, stage, hold, approval, came, treatment, attachments);
  }

  public Return with(Treatment now) {
    return new Return(number, deal, request, stage, hold, approval, arrival, now, attachments);
  }

  /** The same, with other photos and papers. */
  public Return with(List<Attachment> files) {
    return new Return(number, deal, request, stage, hold, approval, arrival, treatment, files);
  }

  /** The same, belonging to whom its order belongs to. */
  public Return with(Deal now) {
    return new Return(number, now, request, stage, hold, approval, arrival, treatment, attachments);
  }

  /** What is done with the goods, as far as that is decided. */
  public Treatment treatmentOrNone() {
    return treatment == null ? Treatment.NONE : treatment;
  }

  /** The goods: what came, once it was counted; what was asked for before. */
  public List<ReturnedGoods> goods() {
    return request.lines().stream()
        .map(line ->
            arrival == null
                ? line.goods()
                : line.goods().of(Part.of(line.goods().line(), arrival.counted())))
        .filter(goods -> goods.quantity().signum() > 0)
        .toList();
  }

  /**
   * What the goods cost the customer, in the order's prices, rounded once; null when there are
   * none.
   */
  public @Nullable Money value() {
    List<ReturnedGoods> goods = goods();
    if (goods.isEmpty()) {
      return null;
    }
    BigDecimal exact =
        goods.stream()
            .map(part -> line(part.line()).worth(part.quantity()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Money.rounding(exact, line(goods.getFirst().line()).price().currency());
  }

  private ReturnLine line(int line) {
    return request.lines().stream()
        .filter(it -> it.goods().line() == line)
        .findFirst()
        .orElseThrow();
  }

  /** What people call the delivery of what the store gets back. */
  public String deliveryNumber() {
    return number + "-D";
  }

  /** Whether goods lie apart of which nobody has decided what becomes of them. */
  public boolean isQuarantined() {
    return arrival != null
        && ((stage == ReturnStage.REQUESTED && !arrival.approved()) || arrival.isOpen());
  }

  /** Whether its goods may be on their way, or lie with us (ORD-36). */
  public boolean hasGoodsToLabel() {
    return ReturnStage.MOVING.contains(stage) || isQuarantined();
  }

  /** The roles, or persons as {@code staff:<id>}, whose turn it is (ORD-40). */
  public List<String> waitingFor() {
    List<String> turn = new ArrayList<>(atStage());
    if (isQuarantined() && !turn.contains("sales-support")) {
      turn.add("sales-support");
    }
    return List.copyOf(turn);
  }

  private List<String> atStage() {
    return switch (stage) {
      case REQUESTED -> Approval.rolesToDecide(approval);
      case APPROVED, COUNTED, APART -> List.of("sales-support");
      case TO_STOCK, TO_WORKSHOP, TO_SEND_BACK -> List.of("warehouse");
      case IN_WORKSHOP -> List.of("production");
      case SENT_BACK ->
          deal.salesperson().isEmpty()
              ? List.of("sales-support")
              : List.of("sales-support", "staff:" + deal.salesperson());
      case CHECKING, DROPPED, REJECTED, WITHDRAWN, COMPLETED -> List.of();
    };
  }
}
