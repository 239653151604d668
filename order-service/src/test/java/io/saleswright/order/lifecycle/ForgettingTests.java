package io.saleswright.order.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.changes.Particulars;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.shipping.Shipment.SignOff;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of people goes from an order that is over, and what stays (SEC-03). */
class ForgettingTests {

  private static final Delivery HOME = new Delivery("深南大道 1 号", "李娜", "0755-1");

  @Test
  void takesConsigneeSignerAndWhereTheGoodsShouldHaveGone() {
    Order over = over();
    assertThat(Finishing.isToForget(over)).isTrue();

    Order after = Finishing.forgetPeople(over).state();

    assertThat(after.toString()).doesNotContain("李娜", "深南大道", "0755-1", "王强");
    assertThat(Finishing.isToForget(after)).isFalse();
    assertThat(after.shipment().signOff())
        .isEqualTo(new SignOff(LocalDate.of(2026, 12, 20), "-", "one box is wet", "clerk"));
    assertThat(after.number()).isEqualTo(over.number());
    assertThat(after.total()).isEqualTo(over.total());
    assertThat(Finishing.forgetPeople(after).state()).isEqualTo(after);
  }

  @Test
  void leavesARunningOrderAsItIs() {
    Order running = over().with(OrderStage.SIGNED);

    assertThat(Finishing.isToForget(running)).isFalse();
    assertThat(Finishing.forgetPeople(running).effective()).isFalse();
  }

  private static Order over() {
    Order placed = OrderStory.received().order();
    ChangeWish wish =
        new ChangeWish(
            "they moved",
            placed.content().lines(),
            placed.content().requestedShipDate(),
            "by phone",
            null,
            new Particulars(HOME, null, null, null, null, null));
    return placed
        .with(OrderStage.CLOSED)
        .with(placed.content().with(HOME))
        .with(
            placed
                .shipment()
                .signed(new SignOff(LocalDate.of(2026, 12, 20), "王强", "one box is wet", "clerk")))
        .with(
            placed
                .discussion()
                .with(ChangeRequest.of(1, wish, List.of(), "rep", OrderStory.MONDAY)));
  }
}
