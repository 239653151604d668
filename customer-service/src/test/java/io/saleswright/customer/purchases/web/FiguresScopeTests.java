package io.saleswright.customer.purchases.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.customer.fixtures.OrderEventData;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures follow the scope of the roles that read them (SEC-02, CUS-33). */
class FiguresScopeTests extends RunningService {

  private static final String CUSTOMERS = "/api/customers";
  private static final String ORDERS = "order.orders.v1";

  @BeforeEach
  void ordersCanBeTold() {
    TestBroker.createTopic(ORDERS);
  }

  /** Another role that sees everything, such as marketing's, opens no other region's turnover. */
  @Test
  void managerOfARegionSeesThatRegionWhateverElseTheyDo() {
    String region = "R-" + uniqueName();
    String here = bought(region);
    String elsewhere = bought("R-" + uniqueName());

    Answer figures =
        asWith(Map.of("region", region), "manager-" + region, "sales-manager", "marketing")
            .get(CUSTOMERS + "/figures")
            .expect(200);

    assertThat(figures.body().path("customers").asInt()).isEqualTo(1);
    assertThat(figures.raw().body()).contains(here).doesNotContain(elsewhere);
    assertThat(as("general-manager").get(CUSTOMERS + "/figures").expect(200).raw().body())
        .contains(here, elsewhere);
  }

  private String bought(String region) {
    String customer =
        as("sales-support")
            .post(CUSTOMERS, company(new Belonging("S-1", null, region)))
            .expect(201)
            .id();
    TestBroker.publish(
        ORDERS,
        TestEvent.of(
            "order.OrderPlaced.v1",
            customer,
            1,
            OrderEventData.placed(customer, customer, uniqueName(), "700000000")));
    await()
        .until(
            () -> as("auditor").get(CUSTOMERS + "/" + customer + "/purchases").items("orderId"),
            found -> found.contains(customer));
    return customer;
  }
}
