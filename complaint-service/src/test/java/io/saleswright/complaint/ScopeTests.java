package io.saleswright.complaint;

import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.scope.Look;
import io.saleswright.testkit.scope.ScopeContract;
import io.saleswright.testkit.scope.ScopedCollection;
import java.util.List;
import java.util.function.Function;

/** Who sees what this service keeps: what belongs to a customer's salesperson (SEC-02, CMP-21). */
class ScopeTests extends RunningServiceCases implements ScopeContract {

  @Override
  public List<ScopedCollection> collections() {
    return List.of(
        complaints("complaints", this::accepted),
        complaints("complaints of customers who were handed over", this::handedOver),
        ScopedCollection.of("service cases", this::served)
            .seen("by id", Look.at(SERVICE + "/{id}"))
            .seen("in the list", Look.inList(SERVICE, "id"))
            .closedTo("finance"),
        ScopedCollection.of("files of service cases", this::served)
            .seen("by the case's id", Look.at(SERVICE + "/{id}/attachments"))
            .closedTo("finance", "dealer"),
        ScopedCollection.of(
                "care-calls",
                owner -> as("sales-support").post(CALLS, call(aCustomer(owner, null), "")).id())
            .seen("by id", Look.at(CALLS + "/{id}"))
            .seen("in the list", Look.inList(CALLS, "id"))
            .closedTo("finance", "dealer"),
        ScopedCollection.of(
                "customers who are due to be asked",
                owner -> {
                  String customer = aCustomer(owner, null);
                  signed(customer, 300);
                  await()
                      .until(() ->
                          as("auditor")
                              .get(CALLS + "/due?limit=200")
                              .items("customerId")
                              .contains(customer));
                  return customer;
                })
            .seen("in the list", Look.inList(CALLS + "/due", "customerId"))
            .closedTo("finance", "dealer"),
        ScopedCollection.of(
                "product-feedback",
                owner ->
                    says(aProduct(), ", \"customerId\": \"%s\"".formatted(aCustomer(owner, null)))
                        .expect(201)
                        .id())
            .seen("by id", Look.at(FEEDBACK + "/{id}"))
            .seen("in the list", Look.inList(FEEDBACK, "id"))
            .closedTo("finance", "dealer"));
  }

  private static ScopedCollection complaints(String name, Function<Belonging, String> maker) {
    return ScopedCollection.of(name, maker)
        .seen("by id", Look.at(PATH + "/{id}"))
        .seen("in the list", Look.inList(PATH, "id"))
        .closedTo("finance");
  }

  private String served(Belonging owner) {
    return aServiceCase(aCustomer(owner, null));
  }

  private String accepted(Belonging owner) {
    return accepts(aCustomer(owner, null), "").expect(201).id();
  }

  private String handedOver(Belonging owner) {
    Belonging former = new Belonging("DEMO-former", null, owner.region());
    String customer = aCustomer(former, "A");
    String complaint = accepts(customer, "").expect(201).id();
    customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Bodies.handedOver(customer, former.owner(), owner, "move"));
    await()
        .until(
            () -> shown(complaint).text("summary/handler"), found -> found.equals(owner.owner()));
    return complaint;
  }
}
