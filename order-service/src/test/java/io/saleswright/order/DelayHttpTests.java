package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The customer's acknowledgement of a delay over HTTP (ORD-17). */
class DelayHttpTests extends OrderServiceFixture {

  private static final LocalDate LATE = TODAY.plusDays(40);

  private final AnOrder orders = new AnOrder(this);

  private String late() {
    String id = orders.released();
    asSystem("production-system")
        .post(
            "/api/orders/" + id + "/production-facts",
            "{\"type\":\"WorkOrderDelayed\",\"newFinish\":\"%s\",\"reason\":\"machine\"}"
                .formatted(LATE))
        .expect(200);
    return id;
  }

  private static String said(LocalDate seen, String more) {
    return "{\"forecastDate\":\"%s\",\"means\":\"portal\"%s}".formatted(seen, more);
  }

  @Test
  void aDealerReadsWhyAndAcknowledges() {
    String id = late();
    String customer = orders.get(id).text("customer/id");
    TestHttp dealer = asWith(Map.of("customer_id", customer), unique("dealer"), "dealer");
    Answer told = dealer.get("/api/orders/" + id).expect(200);
    assertThat(told.text("production/delay/reason")).isEqualTo("machine");
    assertThat(told.text("production/delay/forecastDate")).isEqualTo(LATE.toString());
    assertThat(told.body().at("/clocks").toString()).contains("ORD-17");

    String path = "/api/orders/" + id + "/delay-acknowledgement";
    assertThat(dealer.post(path, said(LATE.plusDays(1), "")).expect(409).text("type"))
        .endsWith("delay-changed");
    Answer objects =
        dealer.post(path, said(LATE, ",\"objection\":\"too late for us\"")).expect(200);
    assertThat(objects.body().at("/clocks").toString()).contains("ORD-17");
    TestHttp once = dealer.with("Idempotency-Key", unique("key"));
    once.post(path, said(LATE, "")).expect(200);
    Answer repeated = once.post(path, said(LATE, "")).expect(200);

    assertThat(repeated.text("production/delay/acknowledgement/means")).isEqualTo("portal");
    assertThat(repeated.body().at("/clocks").toString()).doesNotContain("ORD-17");
    assertThat(dealer.post(path, said(LATE, "")).expect(409).text("type"))
        .endsWith("delay-acknowledged");
  }

  @Test
  void nobodyAcknowledgesForSomebodyElsesOrder() {
    String id = late();
    String path = "/api/orders/" + id + "/delay-acknowledgement";

    asWith(Map.of("customer_id", "c-" + UUID.randomUUID()), unique("dealer"), "dealer")
        .post(path, said(LATE, ""))
        .expect(404);
    as(unique("rep"), "sales-rep").post(path, said(LATE, "")).expect(404);
    orders.post("sales-support", id, "delay-acknowledgement", "{\"means\":\"phone\"}").expect(400);
  }

  @Test
  void withoutADelayThereIsNothingToAcknowledge() {
    String id = orders.released();

    assertThat(
            orders
                .post("sales-support", id, "delay-acknowledgement", said(LATE, ""))
                .expect(409)
                .text("type"))
        .endsWith("no-delay");
  }
}
