package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.deliverynote.NoteLinks;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.ordering.OrderReader;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The delivery note to be printed, and the link on it (ORD-23, CMP-01). */
class DeliveryNotePaperTests extends OrderServiceFixture {

  private static final Caller READER = new Caller("r", "r", Set.of("sales-support"), null, null);

  private final AnOrder orders = new AnOrder(this);
  private final ApplicationContext service;

  @Autowired
  DeliveryNotePaperTests(ApplicationContext service) {
    this.service = service;
  }

  private static String paper(String id) {
    return "/api/orders/" + id + "/delivery-note/paper";
  }

  @Test
  void isPrintedForWhoShipsAndForNobodyElse() {
    String id = orders.prepared();
    for (String role : List.of("warehouse", "sales-support", "sales-rep")) {
      assertThat(as(role).get(paper(id)).expect(200).header("Content-Type"))
          .as(role)
          .startsWith("application/pdf");
    }
    for (String role : List.of("finance", "production", "technical", "auditor")) {
      assertThat(as(role).get(paper(id)).status()).as(role).isEqualTo(403);
    }
    assertThat(asManagerOf("west").get(paper(id)).status()).isEqualTo(404);
    assertThat(asNobody().get(paper(id)).status()).isEqualTo(401);
    assertThat(as("warehouse").get(paper(orders.ready())).status())
        .as("nothing is agreed yet")
        .isEqualTo(404);
  }

  /** CMP-01: whoever has no goods has nothing to complain about; then a link is made. */
  @Test
  void theLinkComesWithTheReleaseOfTheShipment() {
    String id = orders.prepared();
    NoteLinks links = service.getBean(NoteLinks.class);
    assertThat(links.to(stored(id))).isEmpty();

    orders.financeTold("PaymentGateOpened.v1", id, 1, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "true");
    orders.post("sales-support", id, "shipment-release", "").expect(200);

    assertThat(links.to(stored(id)).orElseThrow())
        .startsWith("/public/#")
        .doesNotContain(id, stored(id).state().number());
    as("warehouse").get(paper(id)).expect(200);
  }

  private Stored<Order> stored(String id) {
    return service.getBean(OrderReader.class).get(id, READER);
  }
}
