package io.saleswright.contract;

import static org.awaitility.Awaitility.await;

import io.saleswright.contract.deals.DealEvents;
import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.scope.Look;
import io.saleswright.testkit.scope.ScopeContract;
import io.saleswright.testkit.scope.ScopedCollection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Who sees what this service keeps: what belongs to a customer's salesperson (SEC-02). */
class ScopeTests extends RunningContracts implements ScopeContract {

  @Override
  public List<ScopedCollection> collections() {
    return List.of(
        quotes("quotes", this::quoted),
        quotes("quotes of customers who were handed over", this::handedOver),
        ScopedCollection.of("contracts", this::agreed)
            .seen("by id", Look.at("/api/contracts/{id}"))
            .seen("in the list", Look.inList("/api/contracts", "id"))
            .seen("in what became of it", Look.at("/api/contracts/{id}/execution"))
            .seen("in its files", Look.at("/api/contracts/{id}/attachments"))
            .seen("in its comments", Look.at("/api/contracts/{id}/comments"))
            .seen("on paper", Look.at("/api/contracts/{id}/paper"))
            .closedTo("dealer", "technical", "production"),
        ScopedCollection.of("paper requests", this::demanded)
            .seen("by id", Look.at("/api/paper-requests/{id}"))
            .seen("in the list", Look.inList("/api/paper-requests", "id"))
            .closedTo("dealer", "finance"),
        ScopedCollection.of("handed out materials", this::given)
            .seen("by id", Look.at("/api/archive-entries/handouts/{id}"))
            .seen("in the list", Look.inList("/api/archive-entries/handouts", "id"))
            .closedTo("dealer", "finance"),
        ScopedCollection.of(
                "handed out materials of customers who were handed over", this::givenBefore)
            .seen("by id", Look.at("/api/archive-entries/handouts/{id}"))
            .seen("in the list", Look.inList("/api/archive-entries/handouts", "id"))
            .closedTo("dealer", "finance"),
        entries("archive entries", this::archived),
        entries("archive entries of quotes that were handed over", this::archivedBefore),
        deals("deal files", this::paid),
        deals("deal files of orders that were edited", this::edited),
        deals("deal files of orders that are shared", this::shared));
  }

  private static ScopedCollection entries(String name, Function<Belonging, String> maker) {
    return ScopedCollection.of(name, maker)
        .seen("by id", Look.at("/api/archive-entries/{id}"))
        .seen("in the list", Look.inList("/api/archive-entries", "id"))
        .seen("in its files", Look.at("/api/archive-entries/{id}/attachments"))
        .closedTo("dealer");
  }

  private static ScopedCollection deals(String name, Function<Belonging, String> maker) {
    return ScopedCollection.of(name, maker)
        .seen("by id", Look.at("/api/deal-files/{id}"))
        .seen("in the list", Look.inList("/api/deal-files", "id"))
        .closedTo("dealer");
  }

  /** DOC-06. */
  private String paid(Belonging owner) {
    String order = unique("order");
    orderTells(order, 1, "OrderPlaced", DealEvents.placed(order, "SO-1", null, owner));
    TestBroker.publish(
        "finance.receivables.v1",
        TestEvent.of("finance.ReceivableSettled.v1", order, 2, DealEvents.settled(order)));
    await()
        .until(() ->
            as("sales-support").get("/api/deal-files/" + order).text("state").equals("INCOMPLETE"));
    return order;
  }

  private static void orderTells(String order, long sequence, String type, String data) {
    TestBroker.publish(ORDERS, TestEvent.of("order." + type + ".v1", order, sequence, data));
  }

  /** An edit is told by OrderChanged alone. */
  private String edited(Belonging owner) {
    String order = paid(new Belonging("DEMO-former", "former", "former"));
    orderTells(order, 2, "OrderChanged", DealEvents.changed(order, null, owner));
    awaitSalesperson(order, owner);
    return order;
  }

  /** Whoever looks after it, too, sees it, also when it is somebody else's after an edit. */
  private String shared(Belonging owner) {
    String order = paid(new Belonging("DEMO-former", "former", "former"));
    List<String> also = List.of(Objects.requireNonNull(owner.owner()));
    Belonging first = new Belonging("DEMO-first", "former", "former", null, also);
    Belonging second = new Belonging("DEMO-second", owner.team(), owner.region());
    orderTells(order, 2, "OrderScopeChanged", DealEvents.scopeChanged(order, first));
    orderTells(order, 3, "OrderChanged", DealEvents.changed(order, null, second));
    awaitSalesperson(order, second);
    return order;
  }

  private void awaitSalesperson(String order, Belonging owner) {
    await()
        .until(
            () -> as("sales-support").get("/api/deal-files/" + order).text("salesperson"),
            found -> found.equals(owner.owner()));
  }

  /** DOC-04: of another class than the open one, so the scope holds. */
  private String archived(Belonging owner) {
    String quote = "{\"quoteId\": \"%s\"}".formatted(quoted(owner));
    return as("sales-support").post("/api/archive-entries", quote).expect(201).id();
  }

  private static ScopedCollection quotes(String name, Function<Belonging, String> maker) {
    return ScopedCollection.of(name, maker)
        .seen("by id", Look.at("/api/quotes/{id}"))
        .seen("in the list", Look.inList("/api/quotes", "id"))
        .seen("in its files", Look.at("/api/quotes/{id}/attachments"))
        .seen("on paper", Look.at("/api/quotes/{id}/versions/1/paper"))
        .closedTo("dealer", "finance");
  }

  private String quoted(Belonging owner) {
    return draft(aCustomer(owner), owner.owner()).expect(201).id();
  }

  /** CUS-24: the entry goes with the quote. */
  private String archivedBefore(Belonging owner) {
    Belonging former = new Belonging("DEMO-former", null, owner.region());
    String customer = aCustomer(former);
    String quote = draft(customer, former.owner()).expect(201).id();
    String body = "{\"quoteId\": \"%s\"}".formatted(quote);
    String entry = as("sales-support").post("/api/archive-entries", body).expect(201).id();
    handOver(customer, quote, former, owner);
    await()
        .until(
            () -> as("sales-support").get("/api/archive-entries/" + entry).text("owner"),
            found -> found.equals(owner.owner()));
    return entry;
  }

  private String handedOver(Belonging owner) {
    Belonging former = new Belonging("DEMO-former", null, owner.region());
    String customer = aCustomer(former);
    String quote = draft(customer, former.owner()).expect(201).id();
    handOver(customer, quote, former, owner);
    return quote;
  }

  private void handOver(String customer, String quote, Belonging former, Belonging owner) {
    customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Requests.handedOver(customer, former.owner(), owner, "move"));
    await()
        .until(
            () -> as("sales-support").get("/api/quotes/" + quote).text("salesperson"),
            found -> found.equals(owner.owner()));
  }

  /** CON-13. */
  private String agreed(Belonging owner) {
    return contract(aCustomer(owner), owner.owner(), ContractBodies.sale("120.00"))
        .expect(201)
        .id();
  }

  /** PRD-09. */
  private String given(Belonging owner) {
    return materials().give(aCustomer(owner)).expect(201).id();
  }

  /** It is seen by who looks after the customer now. */
  private String givenBefore(Belonging owner) {
    Belonging former = new Belonging("DEMO-former", null, owner.region());
    String customer = aCustomer(former);
    String quote = draft(customer, former.owner()).expect(201).id();
    String given = materials().give(customer).expect(201).id();
    handOver(customer, quote, former, owner);
    await()
        .until(() ->
            as(Objects.requireNonNull(owner.owner()).replaceFirst("^DEMO-", ""), "sales-rep")
                    .get("/api/archive-entries/handouts/" + given)
                    .status()
                == 200);
    return given;
  }

  /** CON-12. */
  private String demanded(Belonging owner) {
    String demand = "{\"paper\": \"original\", \"contractId\": \"%s\"}".formatted(agreed(owner));
    return as("sales-support").post("/api/paper-requests", demand).expect(201).id();
  }
}
