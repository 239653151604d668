package io.saleswright.complaint.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** What is said of products, collected and answered (PRD-10, CMP-14). */
class FeedbackApiTests extends RunningServiceCases {

  /** PRD-10: collected per product, handed to those who improve it, answered once. */
  @Test
  void isCollectedAndAnswered() {
    String product = aProduct();
    String customer = aCustomer();
    String id = says(product, ", \"customerId\": \"%s\"".formatted(customer)).expect(201).id();

    assertThat(as("technical").get(FEEDBACK + "?productId=" + product).expect(200).items("id"))
        .contains(id);
    as("technical").post(FEEDBACK + "/" + id + "/taking-up", "{}").expect(200);
    as("technical").post(FEEDBACK + "/" + id + "/taking-up", "{}").expect(409);
    Answer answered = as("technical").post(FEEDBACK + "/" + id + "/answer", VERDICT).expect(200);
    assertThat(answered.text("feedback/state")).isEqualTo("ANSWERED");
    assertThat(answered.text("feedback/takenUpBy")).isEqualTo("DEMO-technical");
    as("technical").post(FEEDBACK + "/" + id + "/answer", VERDICT).expect(409);
    assertThat(as("technical").get(FEEDBACK + "?state=COLLECTED").expect(200).items("id"))
        .doesNotContain(id);
  }

  /** CMP-14: service cases bring their customer and product. */
  @Test
  void comesFromAServiceCase() {
    String product = aProduct();
    String customer = aCustomer();
    String goods = ", \"goods\": {\"productId\": \"%s\"}".formatted(product);
    String id = records(customer, goods).expect(201).id();
    String from = "{\"kind\": \"WISH\", \"text\": \"a longer cable\", \"caseId\": \"%s\"%s}";

    Answer said = as("customer-service").post(FEEDBACK, from.formatted(id, "")).expect(201);
    assertThat(said.text("feedback/productId")).isEqualTo(product);
    assertThat(said.text("feedback/customerId")).isEqualTo(customer);
    String other = ", \"customerId\": \"%s\"".formatted(unique("customer"));
    as("customer-service").post(FEEDBACK, from.formatted(id, other)).expect(400);
    as("customer-service").post(FEEDBACK, from.formatted("none", "")).expect(400);
    says("none", "").expect(400);
  }
}
