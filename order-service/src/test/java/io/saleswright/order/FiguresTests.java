package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** The orders of the day, what is not shipped yet, and what was taken in, at any time (ORD-44). */
class FiguresTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  /** 339 with 13 percent of tax and 300 without it are 600 net and 78 tax (FIN-02). */
  @Test
  void addUpNetWithTheTaxBeside() {
    String region = unique("region");
    TestHttp manager = asManagerOf(region);
    placed(region, "\"taxIncluded\":true,\"invoiceTitle\":\"Ajanta\",", "113.00", "CNY");
    placed(region, "", "100.00", "CNY");

    Answer figures = manager.get("/api/figures/today").expect(200);

    assertThat(figures.text("orders")).isEqualTo("2");
    assertThat(figures.text("received/CNY/amount")).isEqualTo("600.00");
    assertThat(figures.text("tax/received/CNY/amount")).isEqualTo("78.00");
    assertThat(figures.body().at("/intake")).isEmpty();
  }

  @Test
  void keepCurrenciesApartInTheirOwnDecimals() {
    String region = unique("region");
    placed(region, "", "105", "JPY");
    placed(region, "", "100.00", "CNY");

    Answer figures = asManagerOf(region).get("/api/figures/today").expect(200);

    assertThat(figures.text("received/JPY/amount")).isEqualTo("315");
    assertThat(figures.text("tax/received/JPY/amount")).isEqualTo("41");
    assertThat(figures.text("received/CNY/amount")).isEqualTo("300.00");
  }

  @Test
  void countWhatWasVerifiedAndReleasedToday() {
    String region = unique("region");
    String id = placed(region, "", "100.00", "CNY");
    orders.verify(id);
    TestHttp manager = asManagerOf(region);

    assertThat(manager.get("/api/figures/today").text("intake/CNY/amount")).isEqualTo("300.00");
    assertThat(manager.get("/api/figures/today").body().at("/unshipped")).isEmpty();

    orders.release(id);

    Answer figures = manager.get("/api/figures/today").expect(200);
    assertThat(figures.text("unshipped/CNY/amount")).isEqualTo("300.00");
    assertThat(figures.text("tax/unshipped/CNY/amount")).isEqualTo("39.00");
  }

  @Test
  void areThereForAnyDay() {
    String region = unique("region");
    placed(region, "", "100.00", "CNY");
    TestHttp manager = asManagerOf(region);

    assertThat(manager.get("/api/figures/days/" + TODAY).text("orders")).isEqualTo("1");
    assertThat(manager.get("/api/figures/days/" + TODAY.minusDays(1)).text("orders"))
        .isEqualTo("0");
    assertThat(manager.get("/api/figures/days/soon").expect(400).text("errors/0/field"))
        .isEqualTo("day");
    assertThat(as("sales-rep").get("/api/figures/days/" + TODAY).status()).isEqualTo(403);
  }

  private String placed(String region, String tax, String price, String currency) {
    String customer = unique("customer");
    String item = "\"quantity\":3";
    String id =
        as("sales-support")
            .post(
                "/api/orders",
                AnOrder.body(customer, orders.product())
                    .replace(
                        item,
                        item
                            + ",\"unitPrice\":{\"amount\":\"%s\",\"currency\":\"%s\"}"
                                .formatted(price, currency))
                    .replace("\"lines\"", tax + "\"lines\""))
            .expect(201)
            .text("id");
    orders.customerTold("CustomerRegistered", customer, 1, "Ajanta", region);
    orders.await(id, "customer/status", "confirmed");
    return id;
  }
}
