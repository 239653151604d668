package io.saleswright.order.costs;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.OrderServiceFixture;
import io.saleswright.testkit.Roles;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What products cost us is set by finance and seen by those who answer for margins (SEC-02). */
class CostHttpTests extends OrderServiceFixture {

  private static final Set<String> SETTERS = Set.of("finance", "finance-head");
  private static final Set<String> READERS =
      Set.of("finance", "finance-head", "sales-manager", "vp-sales", "general-manager", "auditor");

  @Test
  void isSetAgainAndToldOnATopicOfItsOwn() {
    String product = product();
    String path = "/api/products/" + product + "/cost";
    assertThat(as("auditor").get(path).status()).isEqualTo(404);

    as("finance").put(path, cost("61.50")).expect(200);
    as("finance").put(path, cost("61.50")).expect(200);
    Answer again = as("finance-head").put(path, cost("60.00")).expect(200);

    assertThat(again.text("cost/amount")).isEqualTo("60.00");
    assertThat(as("sales-manager").get(path).text("cost/amount")).isEqualTo("60.00");
    assertThat(types("order.product-costs.v1", product, 2))
        .containsExactly("ProductCostSet", "ProductCostSet");
    assertThat(as("sales-rep").get("/api/products/" + product).raw().body())
        .doesNotContain("60.00");
    assertThat(TestBroker.await("order.products.v1", product, 1).toString())
        .doesNotContain("60.00", "61.50");
  }

  @Test
  void nobodyElseSetsOrSeesIt() {
    String product = product();
    String path = "/api/products/" + product + "/cost";
    as("finance").put(path, cost("1.00")).expect(200);

    for (String role : Roles.OF_PEOPLE) {
      assertThat(as(role).get(path).status())
          .as(role)
          .isEqualTo(READERS.contains(role) ? 200 : 403);
      assertThat(as(role).put(path, cost("1.00")).status())
          .as(role)
          .isEqualTo(SETTERS.contains(role) ? 200 : 403);
    }
  }

  @Test
  void refusesWhatNoCostCanBe() {
    String path = "/api/products/" + product() + "/cost";

    for (String amount : List.of("-1.00", "1.23456")) {
      assertThat(as("finance").put(path, cost(amount)).status()).as(amount).isEqualTo(400);
    }
    assertThat(as("finance").put("/api/products/nothing/cost", cost("1.00")).status())
        .isEqualTo(404);
  }

  private String product() {
    return as("sales-support")
        .post(
            "/api/products",
            """
            {"code":"%s","name":"Chair","unit":"piece","price":{"amount":"100.00","currency":"CNY"}}\
            """
                .formatted(unique("P")))
        .expect(201)
        .text("id");
  }

  private static String cost(String amount) {
    return "{\"cost\":{\"amount\":\"%s\",\"currency\":\"CNY\"}}".formatted(amount);
  }
}
