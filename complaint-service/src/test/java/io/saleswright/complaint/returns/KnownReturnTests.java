package io.saleswright.complaint.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** A complaint shows the return that it led to, and follows its state (CMP-19). */
class KnownReturnTests extends RunningComplaints {

  @Test
  void followsTheReturnThatNamesIt() {
    String customer = aCustomer();
    String complaint = aCase(customer);
    String id = unique("return");
    String plain = unique("return");
    tell(plain, 1, "ReturnRequested", requested(plain, customer, ""));
    tell(id, 1, "ReturnRequested", requested(id, customer, naming(complaint)));
    await().until(() -> state(complaint).equals("REQUESTED"));
    tell(id, 2, "ReturnApproved", "{\"returnId\": \"%s\"}".formatted(id));
    tell(id, 3, "ReturnCompleted", "{\"returnId\": \"%s\"}".formatted(id));
    tell(id, 2, "ReturnApproved", "{\"returnId\": \"%s\"}".formatted(id));
    await().until(() -> state(complaint).equals("COMPLETED"));

    assertThat(as("sales-support").get(path(complaint)).expect(200).items("id"))
        .containsExactly(id);
    assertThat(asDealerOf(customer).get(path(complaint)).status()).isEqualTo(200);
    assertThat(asDealerOf(unique("customer")).get(path(complaint)).status()).isEqualTo(404);
  }

  /** One of which no goods came is over, too. */
  @Test
  void endsWithoutGoods() {
    String customer = aCustomer();
    String complaint = aCase(customer);
    String id = unique("return");
    tell(id, 1, "ReturnRequested", requested(id, customer, naming(complaint)));
    tell(id, 2, "ReturnApproved", "{\"returnId\": \"%s\"}".formatted(id));
    tell(id, 3, "ReturnEndedWithoutGoods", "{\"returnId\": \"%s\"}".formatted(id));
    await().until(() -> state(complaint).equals("COMPLETED"));
  }

  /** CMP-19: the request of a return is written from the complaint that it comes from. */
  @Test
  void aReturnIsDraftedFromAComplaint() {
    String customer = aCustomer();
    String order = unique("order");
    orderTells(order, 1, "OrderPlaced", Bodies.order(order, customer));
    String goods =
        "\"another\": true, \"goods\": {\"orderId\": \"%s\", \"line\": 2}".formatted(order);
    await().until(() -> accepts(customer, goods).status() == 201);
    String complaint = accepts(customer, goods).expect(201).id();

    Answer draft = as("customer-service").get(path(complaint) + "/draft").expect(200);
    assertThat(draft.text("orderId")).isEqualTo(order);
    assertThat(draft.text("why")).isEqualTo("DEFECTIVE");
    assertThat(draft.text("lines/0/line")).isEqualTo("2");
    assertThat(draft.text("complaintId")).isEqualTo(complaint);
    assertThat(draft.text("description")).contains("CP-").doesNotContain("Wang");
    assertThat(asDealerOf(customer).get(path(complaint) + "/draft").status()).isEqualTo(200);
    assertThat(asDealerOf(unique("other")).get(path(complaint) + "/draft").status()).isEqualTo(404);
    as("support-supervisor")
        .post(PATH + "/" + complaint + "/withdrawal", Bodies.REASON)
        .expect(200);
    as("customer-service").get(path(complaint) + "/draft").expect(400);
    as("customer-service").get(path(aCase(customer)) + "/draft").expect(400);
  }

  /** A return of somebody else may name any complaint, and shows at none of another's. */
  @Test
  void showsNoReturnOfAnotherCustomer() {
    String customer = aCustomer();
    String complaint = aCase(customer);
    String strange = unique("return");
    String id = unique("return");
    tell(strange, 1, "ReturnRequested", requested(strange, unique("other"), naming(complaint)));
    tell(id, 1, "ReturnRequested", requested(id, customer, naming(complaint)));
    await().until(() -> state(complaint).equals("REQUESTED"));

    assertThat(as("sales-support").get(path(complaint)).expect(200).items("id"))
        .containsExactly(id);
    assertThat(asDealerOf(customer).get(path(complaint)).expect(200).items("id"))
        .containsExactly(id);
  }

  /** CMP-19: the case is followed until the goods are where they belong. */
  @Test
  void caseIsNotClosedBeforeItsReturnIsOver() {
    String customer = aCustomer();
    String complaint = aResolvedCase(customer);
    does("sales-support", complaint, "revisits", Bodies.CONTENT).expect(200);
    String id = unique("return");
    tell(id, 1, "ReturnRequested", requested(id, customer, naming(complaint)));
    tell(id, 2, "ReturnMoved", "{\"returnId\": \"%s\", \"to\": \"WORKSHOP\"}".formatted(id));
    await().until(() -> state(complaint).equals("IN_WORKSHOP"));
    Answer refused = does("customer-service", complaint, "closing", "{}").expect(409);
    assertThat(refused.problem()).isEqualTo("/problems/return-open");
    assertThat(refused.text("detail")).contains("RT-1");
    tell(id, 3, "ReturnShipmentReleased", "{\"returnId\": \"%s\"}".formatted(id));
    await().until(() -> state(complaint).equals("TO_SEND_BACK"));
    tell(id, 4, "ReturnSentBack", "{\"returnId\": \"%s\"}".formatted(id));
    await().until(() -> state(complaint).equals("SENT_BACK"));
    tell(id, 5, "ReturnCompleted", "{\"returnId\": \"%s\"}".formatted(id));
    await().until(() -> state(complaint).equals("COMPLETED"));
    does("customer-service", complaint, "closing", "{}").expect(200);
  }

  private String state(String complaint) {
    return as("sales-support").get(path(complaint)).expect(200).text("items/0/state");
  }

  private static String path(String complaint) {
    return PATH + "/" + complaint + "/returns";
  }

  private static void tell(String id, long sequence, String type, String data) {
    TestBroker.publish(RETURNS, TestEvent.of("order." + type + ".v1", id, sequence, data));
  }

  private static String naming(String complaint) {
    return "\"complaintId\": \"%s\",".formatted(complaint);
  }

  private static String requested(String id, String customer, String complaint) {
    return """
    {"returnId": "%s", "number": "RT-1", "orderId": "o-1", "customerId": "%s", %s
     "wish": "REPAIR", "by": "DEMO-sales-support"}\
    """
        .formatted(id, customer, complaint);
  }
}
