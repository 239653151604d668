package io.saleswright.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.finance.creditnotes.ACredit;
import io.saleswright.finance.dunning.ADunning;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.transfers.ATransfer;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.scope.Look;
import io.saleswright.testkit.scope.ScopeContract;
import io.saleswright.testkit.scope.ScopedCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who sees what finance keeps. Receivables and invoices belong to whom their order belongs;
 * payments and credit accounts are a customer's, of whom finance knows neither owner nor region.
 */
class ScopeTests extends RunningFinance implements ScopeContract {

  private final MongoDatabase database;

  @Autowired
  ScopeTests(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public List<ScopedCollection> collections() {
    return List.of(
        receivables("receivables", this::owed),
        receivables("receivables of orders that were handed over", this::handedOver),
        ScopedCollection.of("exceptions from gates", this::excepted)
            .seen("in the list", Look.inList("/api/receivables/exceptions", "orderId"))
            .closedTo("sales-rep", "account-manager", "dealer", "finance", "sales-support"),
        invoices("invoices", this::invoiced),
        invoices("invoices of orders that were handed over", this::invoicedAndHandedOver),
        ScopedCollection.of("credit notes", this::corrected)
            .seen("by id", Look.at("/api/credit-notes/{id}"))
            .seen("in the list", Look.inList("/api/credit-notes", "id"))
            .closedTo("dealer"),
        ScopedCollection.of("refunds", this::refunded)
            .seen("by id", Look.at("/api/refunds/{id}"))
            .seen("in the list", Look.inList("/api/refunds", "id"))
            .closedTo("sales-rep", "account-manager", "dealer")
            .ofNobody(),
        ScopedCollection.of("payments", this::paid)
            .seen("by id", Look.at("/api/payments/{id}"))
            .seen("in the list", Look.inList("/api/payments", "id"))
            .seen("with files", Look.at("/api/payments/{id}/attachments"))
            .closedTo("sales-rep", "account-manager", "dealer")
            .ofNobody(),
        ScopedCollection.of("write-offs", this::writtenOff)
            .seen("by id", Look.at("/api/write-offs/{id}"))
            .seen("in the list", Look.inList("/api/write-offs", "id"))
            .closedTo("sales-rep", "account-manager", "dealer")
            .ofNobody(),
        ScopedCollection.of("bank transfers", _ -> new ATransfer(this).came("3.00", "x", "y"))
            .seen("by id", Look.at("/api/bank-transfers/{id}"))
            .seen("in the list", Look.inList("/api/bank-transfers", "id"))
            .seen("among those that wait", Look.inList("/api/bank-transfers/waiting", "id"))
            .closedTo(
                "sales-rep",
                "account-manager",
                "dealer",
                "sales-support",
                "support-supervisor",
                "sales-manager",
                "vp-sales")
            .ofNobody(),
        ScopedCollection.of("credit accounts", this::credited)
            .seen("by id", Look.at("/api/credit-accounts/{id}"))
            .closedTo("sales-rep", "account-manager", "dealer")
            .ofNobody(),
        ScopedCollection.of("customers at risk", this::atRisk)
            .seen("by id", Look.at("/api/customer-risks/{id}"))
            .seen("in the list", Look.inList("/api/customer-risks", "customerId"))
            .closedTo("sales-rep", "account-manager", "dealer")
            .ofNobody(),
        ScopedCollection.of("dunning cases", this::chased)
            .seen("by id", Look.at("/api/dunning/{id}"))
            .seen("in the list", Look.inList("/api/dunning", "id"))
            .seen("among the tasks", Look.inList("/api/dunning/tasks", "id"))
            .closedTo("dealer"),
        ScopedCollection.of("balance confirmations", this::confirmed)
            .seen("by id", Look.at("/api/balance-confirmations/{id}"))
            .seen("in the list", Look.inList("/api/balance-confirmations", "id"))
            .closedTo("sales-rep", "account-manager", "dealer")
            .ofNobody(),
        ScopedCollection.of("expenses", this::applied)
            .seen("by id", Look.at("/api/expenses/{id}"))
            .seen("in the list", Look.inList("/api/expenses", "id"))
            .seen("its vouchers", Look.at("/api/expenses/{id}/attachments"))
            .seen("what is said about it", Look.at("/api/expenses/{id}/comments"))
            .closedTo("dealer"));
  }

  private String applied(Belonging owner) {
    Map<String, String> claims = new HashMap<>();
    if (owner.team() != null) {
      claims.put("team", owner.team());
    }
    if (owner.region() != null) {
      claims.put("region", owner.region());
    }
    String person = String.valueOf(owner.owner()).replace("DEMO-", "");
    return speaker(claims, person, "sales-rep")
        .post("/api/expenses", ExpenseBodies.trip("sales", ExpenseSteps.TODAY, "10.00"))
        .expect(201)
        .id();
  }

  @Test
  void whatWasStoredBeforeOrdersToldTheirTeamIsReadAndFollowsLater() {
    Belonging unit = new Belonging("DEMO-sales-rep", unique("team"), unique("region"));
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String invoice = signed(order);
    forgetUnit("receivables", "state.order.unit", order.id());
    forgetUnit("invoices", "state.unit", invoice);
    TestHttp leader =
        speaker(Map.of("region", String.valueOf(unit.region())), "leader", "sales-manager");

    assertThat(as("sales-rep").get("/api/receivables/" + order.id()).status()).isEqualTo(200);
    assertThat(as("sales-rep").get("/api/invoices/" + invoice).status()).isEqualTo(200);
    assertThat(leader.get("/api/receivables/" + order.id()).status()).isEqualTo(404);
    orderTells(order, 3, "OrderScopeChanged", order.belongingTo(unit).scopeChanged());

    await().until(() -> leader.get("/api/receivables/" + order.id()).status() == 200);
    await().until(() -> leader.get("/api/invoices/" + invoice).status() == 200);
    assertThat(leader.get("/api/receivables").body().path("items")).hasSize(1);
    assertThat(leader.get("/api/invoices").body().path("items")).hasSize(1);
  }

  @Test
  void anImportedOrderIsHandedOverWithoutATrace() {
    AnOrder imported = AnOrder.over1000(AnOrder.PREPAID);
    AnOrder other = AnOrder.over1000(AnOrder.PREPAID);

    orderTells(imported, 1, "OrderImported", imported.placed());
    orderTells(imported, 2, "OrderScopeChanged", imported.scopeChanged());
    placed(other);

    assertThat(receivable(imported).status()).isEqualTo(404);
    assertThat(as("admin").get("/api/admin/parked").raw().body()).doesNotContain(imported.id());
  }

  private static ScopedCollection receivables(String name, Function<Belonging, String> maker) {
    return ScopedCollection.of(name, maker)
        .seen("by id", Look.at("/api/receivables/{id}"))
        .seen("in the list", Look.inList("/api/receivables", "id"))
        .seen("with files", Look.at("/api/receivables/{id}/attachments"))
        .seen("with comments", Look.at("/api/receivables/{id}/comments"))
        .seen("in the list of its order", Look.inList("/api/receivables?orderId={id}", "id"))
        .seen("in the collection list", Look.inList("/api/collection?orderId={id}", "orderId"))
        .closedTo("dealer");
  }

  private static ScopedCollection invoices(String name, Function<Belonging, String> maker) {
    return ScopedCollection.of(name, maker)
        .seen("by id", Look.at("/api/invoices/{id}"))
        .seen("in the list", Look.inList("/api/invoices", "id"))
        .seen("with comments", Look.at("/api/invoices/{id}/comments"))
        .closedTo("dealer");
  }

  private String owed(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).belongingTo(owner);
    placed(order);
    return order.id();
  }

  private String excepted(Belonging owner) {
    String order = owed(owner);
    as("finance-head")
        .post("/api/receivables/" + order + "/gate-exceptions", Requests.exception("SHIPMENT"))
        .expect(200);
    return order;
  }

  private String handedOver(Belonging owner) {
    AnOrder order = order();
    placed(order);
    handOver(order, 2, owner);
    return order.id();
  }

  private String invoiced(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).belongingTo(owner);
    placed(order);
    return signed(order);
  }

  private String corrected(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).belongingTo(owner);
    placed(order);
    signed(order);
    return new ACredit(this).byHand(order, "10.00").expect(201).id();
  }

  private String refunded(Belonging owner) {
    String payment =
        as("finance")
            .post("/api/payments", Requests.payment(unique("customer"), "20.00"))
            .expect(201)
            .id();
    return as("finance")
        .post(
            "/api/refunds",
            "{\"paymentId\":\"%s\",\"amount\":%s,\"reason\":\"r\"}"
                .formatted(payment, Requests.cny("5.00")))
        .expect(201)
        .id();
  }

  private String chased(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30).belongingTo(owner);
    ADunning dunning = new ADunning(this);
    dunning.late(order);
    dunning.awaitStage(order, "DUE");
    return order.id();
  }

  private String confirmed(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).belongingTo(owner);
    placed(order);
    return as("finance")
        .post(
            "/api/balance-confirmations",
            """
            {"customerId":"%s","currency":"CNY","from":"2026-11-01","to":"2026-11-02",
             "channel":"POST"}
            """
                .formatted(order.customer()))
        .expect(201)
        .id();
  }

  private String invoicedAndHandedOver(Belonging owner) {
    AnOrder order = order();
    placed(order);
    String invoice = signed(order);
    handOver(order, 3, owner);
    String salesperson = String.valueOf(owner.owner()).replace("DEMO-", "");
    await()
        .until(() -> as(salesperson, "sales-rep").get("/api/invoices/" + invoice).status() == 200);
    return invoice;
  }

  private String paid(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).belongingTo(owner);
    placed(order);
    return pay(order, "1000.00").expect(201).text("id");
  }

  private String writtenOff(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).belongingTo(owner);
    placed(order);
    pay(order, "999.00").expect(201);
    return as("finance-head")
        .post(
            "/api/write-offs",
            "{\"receivableId\":\"%s\",\"amount\":%s,\"reason\":\"r\"}"
                .formatted(order.id(), Requests.cny("1.00")))
        .expect(201)
        .id();
  }

  private String atRisk(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).belongingTo(owner);
    placed(order);
    String customer = order.customer();
    as("finance-head")
        .post("/api/customer-risks/" + customer + "/block", "{\"reason\":\"overdue\"}")
        .expect(200);
    return customer;
  }

  private String credited(Belonging owner) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).belongingTo(owner);
    placed(order);
    as("finance-head")
        .put("/api/credit-accounts/" + order.customer(), Requests.limit("500.00"))
        .expect(200);
    return order.customer();
  }

  /** An order of somebody whom no reader of the table is or leads. */
  private static AnOrder order() {
    return AnOrder.over1000(AnOrder.PREPAID)
        .belongingTo(new Belonging("DEMO-former", unique("team"), unique("region")));
  }

  private void handOver(AnOrder order, long sequence, Belonging owner) {
    orderTells(order, sequence, "OrderScopeChanged", order.belongingTo(owner).scopeChanged());
    awaitReceivable(order, "salesperson", String.valueOf(owner.owner()));
  }

  private String signed(AnOrder order) {
    orderTells(order, 2, "OrderSigned", order.signed("2026-12-20"));
    return await()
        .until(
            () -> as("finance").get("/api/invoices?orderId=" + order.id()).text("items/0/id"),
            found -> !found.isEmpty());
  }

  private void forgetUnit(String collection, String field, String id) {
    assertThat(
            database
                .getCollection(collection)
                .updateOne(Filters.eq("_id", id), Updates.unset(field))
                .getModifiedCount())
        .isEqualTo(1);
  }
}
