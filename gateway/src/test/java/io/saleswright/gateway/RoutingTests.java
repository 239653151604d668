package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.StubService;
import io.saleswright.gateway.fixtures.StubService.Heard;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutingTests {

  private final GatewayFixture gateway = GatewayFixture.start();

  @AfterAll
  void stop() {
    gateway.close();
  }

  @BeforeEach
  void forget() {
    gateway.customer.forget();
    gateway.order.forget();
    gateway.finance.forget();
    gateway.contract.forget();
    gateway.complaint.forget();
    gateway.performance.forget();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/customers, customer, /api/customers",
    "/api/customers/17?x=%E6%9D%8E+b, customer, /api/customers/17?x=%E6%9D%8E+b",
    "/api/orders/17/timeline, order, /api/orders/17/timeline",
    "/api/products, order, /api/products",
    "/api/carriers?q=sf, order, /api/carriers?q=sf",
    "/api/freight-terms/17, order, /api/freight-terms/17",
    "/api/missed-orders?state=REPORTED, order, /api/missed-orders?state=REPORTED",
    "/api/integration/refusals, order, /api/integration/refusals",
    "/api/figures/today, order, /api/figures/today",
    "/api/receivables, finance, /api/receivables",
    "/api/payments, finance, /api/payments",
    "/api/invoices, finance, /api/invoices",
    "/api/credit-accounts, finance, /api/credit-accounts",
    "/api/budgets, finance, /api/budgets",
    "/api/budget-accounts, finance, /api/budget-accounts",
    "/api/expenses, finance, /api/expenses",
    "/api/expense-samples, finance, /api/expense-samples",
    "/api/bank-statements, finance, /api/bank-statements",
    "/api/write-offs, finance, /api/write-offs",
    "/api/customer-balances/1, finance, /api/customer-balances/1",
    "/api/bank-transfers/waiting, finance, /api/bank-transfers/waiting",
    "/api/books/figures, finance, /api/books/figures",
    "/api/customer-risks/c-1, finance, /api/customer-risks/c-1",
    "/api/order-books, finance, /api/order-books",
    "/api/collection/totals, finance, /api/collection/totals",
    "/api/statements/c-1, finance, /api/statements/c-1",
    "/api/opening-items/imports, finance, /api/opening-items/imports",
    "/api/dunning/tasks, finance, /api/dunning/tasks",
    "/api/balance-confirmations, finance, /api/balance-confirmations",
    "/api/expense-control/spending?year=2026, finance, /api/expense-control/spending?year=2026",
    "/api/quotes/1, contract, /api/quotes/1",
    "/api/contracts/1, contract, /api/contracts/1",
    "/api/clause-templates, contract, /api/clause-templates",
    "/api/paper-requests, contract, /api/paper-requests",
    "/api/archive-entries?q=a, contract, /api/archive-entries?q=a",
    "/api/deal-files/1, contract, /api/deal-files/1",
    "/api/company-rules?on=2026-12-01, contract, /api/company-rules?on=2026-12-01",
    "/api/complaints/1, complaint, /api/complaints/1",
    "/api/service-cases/1, complaint, /api/service-cases/1",
    "/api/service-satisfaction, complaint, /api/service-satisfaction",
    "/api/knowledge/offers, complaint, /api/knowledge/offers",
    "/api/product-feedback, complaint, /api/product-feedback",
    "/api/care-calls, complaint, /api/care-calls",
    "/api/staff-complaints, complaint, /api/staff-complaints",
    "/api/staff/DEMO-hr, performance, /api/staff/DEMO-hr",
    "/api/spending?year=2026, performance, /api/spending?year=2026",
    "/api/admin/customer/parked, customer, /api/admin/parked",
    "/api/admin/order/parked/7/replay, order, /api/admin/parked/7/replay",
    "/api/admin/finance/discrepancies?limit=5, finance, /api/admin/discrepancies?limit=5",
  })
  void leadsEachAddressToItsService(String path, String service, String heardPath) {
    assertThat(gateway.get(path, gateway.token()).statusCode()).isEqualTo(200);

    Map<String, StubService> services =
        Map.of(
            "customer", gateway.customer,
            "order", gateway.order,
            "finance", gateway.finance,
            "contract", gateway.contract,
            "complaint", gateway.complaint,
            "performance", gateway.performance);
    services.forEach((name, stub) ->
        assertThat(stub.heard().stream().map(heard -> heard.uri().toString()))
            .as(name)
            .isEqualTo(name.equals(service) ? List.of(heardPath) : List.of()));
  }

  @Test
  void passesMethodBodyAndAnswerThrough() {
    gateway.order.behaving(exchange -> {
      exchange.getResponseHeaders().set("Location", "/api/orders/1");
      exchange.getResponseHeaders().set("ETag", "\"3\"");
      StubService.send(exchange, 201, "application/json", "{\"id\":\"订单\"}");
    });

    HttpResponse<String> answer =
        gateway.post(
            "/api/orders",
            gateway.token(),
            "{\"a\":\"值\"}",
            "Idempotency-Key",
            "k1",
            "If-Match",
            "\"2\"");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("{\"id\":\"订单\"}");
    assertThat(answer.headers().firstValue("Location")).contains("/api/orders/1");
    assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
    Heard heard = gateway.order.lastHeard();
    assertThat(heard.method()).isEqualTo("POST");
    assertThat(heard.body()).isEqualTo("{\"a\":\"值\"}");
    assertThat(heard.header("Idempotency-Key")).isEqualTo("k1");
    assertThat(heard.header("If-Match")).isEqualTo("\"2\"");
  }

  @Test
  void refusesForms() {
    HttpResponse<String> answer =
        gateway.send(
            HttpRequest.newBuilder(gateway.uri("/api/orders"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=b")),
            gateway.token());

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("/problems/unsupported-media-type");
    assertThat(gateway.order.heard()).isEmpty();
  }

  @Test
  void answersAnUnknownAddressWithAProblem() {
    HttpResponse<String> answer = gateway.get("/api/nothing", gateway.token());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("/problems/not-found");
  }
}
