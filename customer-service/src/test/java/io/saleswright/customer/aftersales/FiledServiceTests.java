package io.saleswright.customer.aftersales;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The customer's file shows after-sales service and scores (CUS-06, CMP-11). */
class FiledServiceTests extends RunningService {

  private static final String CASES = "complaint.cases.v1";
  private static final String CALLS = "complaint.care-calls.v1";

  @BeforeEach
  void serviceCanBeTold() {
    TestBroker.createTopic(CASES);
    TestBroker.createTopic(CALLS);
  }

  @Test
  void followsEachCaseToItsEnd() {
    String customer = registered();
    String id = unique("case");
    tell(id, 1, "Recorded", recorded(id, customer));
    await().until(() -> state(customer).equals("RECORDED"));
    tell(id, 2, "Triaged", one(id, "\"difficulty\": \"COMPLEX\""));
    await().until(() -> state(customer).equals("VISIT"));
    tell(id, 3, "Solved", one(id, "\"number\": \"SV-1\""));
    tell(id, 4, "Revisited", one(id, "\"solved\": false, \"score\": 2"));
    tell(id, 5, "Reopened", one(id, "\"times\": 1"));
    await().until(() -> file(customer, "").items("reopened").contains("1"));
    assertThat(state(customer)).isEqualTo("VISIT");
    assertThat(file(customer, "").items("score")).containsExactly("2");
    tell(id, 6, "Solved", one(id, "\"number\": \"SV-1\""));
    tell(id, 7, "Revisited", one(id, "\"solved\": true, \"score\": 5"));
    tell(id, 8, "Closed", one(id, "\"number\": \"SV-1\""));
    // Told once more, and late.
    tell(id, 4, "Revisited", one(id, "\"solved\": false, \"score\": 2"));
    await().until(() -> state(customer).equals("CLOSED"));

    assertThat(file(customer, "").items("score")).containsExactly("5");
    String withdrawn = unique("case");
    tell(withdrawn, 1, "Recorded", recorded(withdrawn, customer));
    tell(withdrawn, 2, "Withdrawn", one(withdrawn, "\"number\": \"SV-1\""));
    await().until(() -> file(customer, "").items("state").contains("WITHDRAWN"));
  }

  /** CMP-11: what customers said without a case stands there, too. */
  @Test
  void showsWhatTheySaidWithoutACase() {
    String customer = registered();
    String call = unique("call");
    String told =
        """
        {"callId": "%s", "number": "CC-1", "customerId": "%s", "score": 3, "by": "DEMO-sales-rep"}\
        """
            .formatted(call, customer);
    TestBroker.publish(CALLS, TestEvent.of("complaint.CustomerAsked.v1", call, 1, told));
    await().until(() -> file(customer, "?kind=CALL").items("id").contains(call));

    assertThat(file(customer, "?kind=CALL").items("score")).containsExactly("3");
    assertThat(file(customer, "?kind=CASE").items("id")).isEmpty();
    file(customer, "?kind=NEITHER").expect(400);
  }

  /** SEC-02: the file of another salesperson's customer does not exist for them. */
  @Test
  void isSeenByWhoSeesTheFile() {
    String path = "/api/customers/" + registered() + "/after-sales";

    assertThat(as(uniqueName(), "sales-rep").get(path).status()).isEqualTo(404);
    assertThat(as("warehouse").get(path).status()).isEqualTo(403);
    assertThat(as("customer-service").get(path).status()).isEqualTo(200);
  }

  private String registered() {
    Belonging belonging = new Belonging("S-" + uniqueName(), null, "South");
    return as("sales-support").post("/api/customers", company(belonging)).expect(201).id();
  }

  private String state(String customer) {
    return file(customer, "").expect(200).text("items/0/state");
  }

  private Answer file(String customer, String query) {
    return as("auditor").get("/api/customers/" + customer + "/after-sales" + query);
  }

  private static void tell(String id, long sequence, String type, String data) {
    TestBroker.publish(
        CASES, TestEvent.of("complaint.ServiceCase" + type + ".v1", id, sequence, data));
  }

  private static String one(String id, String more) {
    return "{\"caseId\": \"%s\", %s}".formatted(id, more);
  }

  private static String recorded(String id, String customer) {
    return """
    {"caseId": "%s", "number": "SV-1", "customerId": "%s", "productId": "chair",
     "responseDue": "2026-11-23T06:00:00Z", "by": "DEMO-sales-rep"}\
    """
        .formatted(id, customer);
  }
}
