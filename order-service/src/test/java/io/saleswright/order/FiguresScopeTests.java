package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures follow the scope of the roles that read them (SEC-02, RPT-10). */
class FiguresScopeTests extends OrderServiceFixture {

  /** Another role that sees everything, such as a technician's, opens no other region's figures. */
  @Test
  void managerOfARegionSeesThatRegionWhateverElseTheyDo() {
    String source = unique("source");
    String region = unique("region");
    String customer = unique("customer");
    new AnOrder(this).customerTold(customer, new Belonging("S-1", null, region));
    await()
        .untilAsserted(() -> {
          String number = unique("number");
          assertThat(imported(unique("probe"), number, customer)).isEqualTo("confirmed");
        });
    imported(source, unique("number"), customer);

    assertThat(orders(source, region)).isEqualTo(1);
    assertThat(orders(source, unique("elsewhere"))).isZero();
    assertThat(orders(as("general-manager"), source)).isEqualTo(1);
  }

  private String imported(String source, String number, String customer) {
    return as("migration")
        .post(
            "/api/orders/imports",
            """
            {"source":"%s","externalNumber":"%s","customerId":"%s","salesperson":"S-1",
             "orderDate":"1996-07-04",
             "lines":[{"productId":"p","productCode":"11","productName":"Queso","quantity":1,
                       "unitPrice":{"amount":"14.00","currency":"USD"},"discountPercent":0}]}\
            """
                .formatted(source, number, customer))
        .expect(201)
        .text("/customer/status");
  }

  private int orders(String source, String region) {
    return orders(
        asWith(Map.of("region", region), unique("manager"), "sales-manager", "technical"), source);
  }

  private static int orders(TestHttp reader, String source) {
    return reader
        .get("/api/figures/all-time?source=" + source)
        .expect(200)
        .body()
        .path("orders")
        .asInt();
  }
}
