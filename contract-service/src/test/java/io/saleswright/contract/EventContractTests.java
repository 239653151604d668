package io.saleswright.contract;

import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.states.StateContract;

/**
 * The shared contracts of events and stored states, told by stories in which every event occurs.
 */
class EventContractTests extends RunningContracts implements EventContract, StateContract {

  @Override
  public String service() {
    return "contract";
  }

  @Override
  public void tellEveryEvent() {
    aQuoteIsDraftedAndItsCustomerHandedOver();
  }

  private void aQuoteIsDraftedAndItsCustomerHandedOver() {
    Belonging rep = new Belonging("DEMO-sales-rep", "east-1", "east");
    String customer = aCustomer(rep);
    String quote = draft(customer, null).expect(201).id();
    customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Requests.handedOver(
            customer, rep.owner(), new Belonging("DEMO-sales-rep-2", "south-1", "east"), "move"));
    types(QUOTES, quote, 2);
    as("sales-support")
        .post("/api/quotes/" + quote + "/withdrawal", "{\"reason\": \"not made any more\"}")
        .expect(200);
  }
}
