package io.saleswright.customer.complaints;

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

/** The customer's file shows what they complained about (CUS-06, CMP-21). */
class FiledComplaintTests extends RunningService {

  private static final String TOPIC = "complaint.complaints.v1";

  @BeforeEach
  void complaintsCanBeTold() {
    TestBroker.createTopic(TOPIC);
  }

  @Test
  void followsEachComplaintToItsEnd() {
    String customer = registered("S-" + uniqueName());
    String older = unique("complaint");
    String newer = unique("complaint");
    tell(older, 1, "ComplaintOpened", opened(older, customer, "2026-11-20T02:00:00Z"));
    tell(newer, 1, "ComplaintOpened", opened(newer, customer, "2026-11-21T02:00:00Z"));
    tell(
        older,
        2,
        "ComplaintRegraded",
        "{\"complaintId\": \"%s\", \"severity\": \"MINOR\"}".formatted(older));
    tell(older, 3, "ComplaintResolved", "{\"complaintId\": \"%s\"}".formatted(older));
    await().until(() -> state(customer, 1).equals("RESOLVED"));
    tell(older, 4, "ComplaintReopened", "{\"complaintId\": \"%s\", \"times\": 1}".formatted(older));
    await().until(() -> state(customer, 1).equals("OPEN"));
    tell(older, 5, "ComplaintResolved", "{\"complaintId\": \"%s\"}".formatted(older));
    tell(older, 6, "ComplaintClosed", "{\"complaintId\": \"%s\", \"score\": 4}".formatted(older));
    tell(older, 3, "ComplaintResolved", "{\"complaintId\": \"%s\"}".formatted(older));
    tell(newer, 2, "ComplaintWithdrawn", "{\"complaintId\": \"%s\"}".formatted(newer));
    await().until(() -> state(customer, 0).equals("WITHDRAWN"));
    await().until(() -> state(customer, 1).equals("CLOSED"));

    Answer filed = file(customer, "?limit=1").expect(200);
    assertThat(filed.items("complaintId")).containsExactly(newer);
    Answer next = file(customer, "?limit=1&after=" + filed.text("next")).expect(200);
    assertThat(next.items("complaintId")).containsExactly(older);
    assertThat(next.items("score")).containsExactly("4");
    assertThat(next.items("reopened")).containsExactly("1");
    assertThat(next.items("severity")).containsExactly("MINOR");
  }

  /** SEC-02: the file of another salesperson's customer does not exist for them. */
  @Test
  void isSeenByWhoSeesTheFile() {
    String customer = registered("S-" + uniqueName());

    String path = "/api/customers/" + customer + "/complaints";
    assertThat(as(uniqueName(), "sales-rep").get(path).status()).isEqualTo(404);
    assertThat(as("warehouse").get(path).status()).isEqualTo(403);
    assertThat(as("customer-service").get(path).status()).isEqualTo(200);
  }

  private String registered(String owner) {
    Belonging belonging = new Belonging(owner, null, "South");
    return as("sales-support").post("/api/customers", company(belonging)).expect(201).id();
  }

  private String state(String customer, int row) {
    return file(customer, "").expect(200).text("items/" + row + "/state");
  }

  private Answer file(String customer, String query) {
    return as("auditor").get("/api/customers/" + customer + "/complaints" + query);
  }

  private static void tell(String id, long sequence, String type, String data) {
    TestBroker.publish(TOPIC, TestEvent.of("complaint." + type + ".v1", id, sequence, data));
  }

  private static String opened(String id, String customer, String receivedAt) {
    return """
    {"complaintId": "%s", "number": "CP-1", "customerId": "%s", "kind": "QUALITY",
     "severity": "MAJOR", "channel": "PHONE", "role": "customer-service", "receivedAt": "%s",
     "by": "DEMO-sales-support"}\
    """
        .formatted(id, customer, receivedAt);
  }
}
