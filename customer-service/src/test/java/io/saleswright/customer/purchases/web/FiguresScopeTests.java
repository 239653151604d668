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
import io.saleswright.testkit.TestHttp;
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
    assertThat(
            as("general-manager")
                .get(CUSTOMERS + "/figures")
                .expect(200)
                .body()
                .path("customers")
                .asInt())
        .isGreaterThan(1);
  }

  /** CUS-32: which regions, channels and interests buy how much. */
  @Test
  void salesAreCutByRegionChannelAndInterest() {
    String region = "R-" + uniqueName();
    String channel = "channel " + uniqueName();
    String market = "{\"channel\": \"%s\", \"interests\": [\"%s\"],";
    bought(region, market.formatted(channel, "chairs"));
    bought(region, market.formatted(channel, "chairs\", \"sofas"));
    bought(region, "{");
    var manager = asWith(Map.of("region", region), "cutter-" + region, "sales-manager");

    Answer byRegion = manager.get(CUSTOMERS + "/figures/by/region").expect(200);
    Answer byChannel = manager.get(CUSTOMERS + "/figures/by/channel").expect(200);
    Answer byInterest = manager.get(CUSTOMERS + "/figures/by/interest").expect(200);

    assertThat(byRegion.items("value")).containsExactly(region);
    assertThat(byRegion.items("orders")).containsExactly("3");
    assertThat(byChannel.items("value")).containsExactly(channel, "");
    assertThat(byChannel.items("customers")).containsExactly("2", "1");
    assertThat(byInterest.items("value")).containsExactlyInAnyOrder("chairs", "sofas", "");
    assertThat(byInterest.text("/items/0/value")).isEqualTo("chairs");
    assertThat(byInterest.text("/items/0/orders")).isEqualTo("2");
    manager.get(CUSTOMERS + "/figures/by/colour").expect(404);
    as("sales-support").get(CUSTOMERS + "/figures/by/region").expect(403);
  }

  private String bought(String region) {
    return bought(region, "{");
  }

  private String bought(String region, String market) {
    String customer =
        as("sales-support")
            .post(
                CUSTOMERS,
                company(new Belonging("S-1", null, region)).strip().replaceFirst("\\{", market))
            .expect(201)
            .id();
    TestBroker.publish(
        ORDERS,
        TestEvent.of(
            "order.OrderPlaced.v1",
            customer,
            1,
            OrderEventData.placed(customer, customer, uniqueName(), "700")));
    await()
        .until(
            () -> as("auditor").get(CUSTOMERS + "/" + customer + "/purchases").items("orderId"),
            found -> found.contains(customer));
    TestHttp manager = asWith(Map.of("region", region), "waiting-" + customer, "sales-manager");
    await().until(() -> manager.get(CUSTOMERS + "/figures").raw().body().contains(customer));
    return customer;
  }
}
