package io.saleswright.finance.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Release and shipment without money happen by recorded approval only (FIN-03, SEC-07). */
class GateExceptionTests extends RunningFinance {

  private static final String LIST = "/api/receivables/exceptions";

  @ParameterizedTest
  @ValueSource(strings = {AnOrder.PREPAID, AnOrder.CREDIT_45, AnOrder.DEPOSIT_30})
  void opensTheGateForTheApprovedRevisionOnly(String terms) {
    AnOrder order = AnOrder.over1000(terms);
    placed(order);
    assertThat(receivable(order).text("gates/1/open")).isEqualTo("false");

    Answer excepted = except("finance-head", order, "SHIPMENT").expect(200);
    assertThat(excepted.text("gates/0/open")).isEqualTo("false");
    assertThat(excepted.text("gates/1/open")).isEqualTo("true");
    assertThat(types(RECEIVABLES, order.id(), 3))
        .containsExactly("ReceivablePlanned", "GateExceptionGranted", "PaymentGateOpened");

    orderTells(order, 2, "OrderChanged", order.changedTo("1200.00").changed());
    awaitReceivable(order, "orderRevision", "2");
    assertThat(receivable(order).text("gates/1/open")).isEqualTo("false");
  }

  @Test
  void isListedForThoseWhoReview() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    except("finance-head", order, "RELEASE").expect(200);

    assertThat(as("auditor").all(LIST))
        .filteredOn(item -> item.path("orderId").asString().equals(order.id()))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.at("/exceptions/0/gate").asString()).isEqualTo("RELEASE");
          assertThat(item.at("/exceptions/0/by").asString()).isEqualTo("DEMO-finance-head");
          assertThat(item.at("/exceptions/0/missing/amount").asString()).isEqualTo("1000.00");
          assertThat(item.at("/exceptions/0/reason").asString()).isNotEmpty();
        });
  }

  @Test
  void isRefusedWhereTheGateIsOpenAndForOnesOwnOrder() {
    AnOrder paid = AnOrder.over1000(AnOrder.PREPAID);
    placed(paid);
    pay(paid, "1000.00").expect(201);
    AnOrder own =
        AnOrder.over1000(AnOrder.PREPAID)
            .belongingTo(new Belonging("DEMO-vp-sales", "team", "east"));
    placed(own);

    assertThat(except("finance-head", paid, "SHIPMENT").expect(409).text("type"))
        .endsWith("gate-open");
    assertThat(except("vp-sales", own, "SHIPMENT").expect(409).text("type")).endsWith("own-paper");
    assertThat(except("finance-head", own, "SHIPMENT").status()).isEqualTo(200);
    assertThat(except("finance-head", own, "SHIPMENT").expect(409).text("type"))
        .endsWith("gate-open");
  }

  private Answer except(String role, AnOrder order, String gate) {
    return as(role)
        .post("/api/receivables/" + order.id() + "/gate-exceptions", Requests.exception(gate));
  }
}
