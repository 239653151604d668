package io.saleswright.complaint.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Disputes are mediated and settled on record (CMP-08). */
class DisputeApiTests extends RunningComplaints {

  @Test
  void isSettledOnOneOfTheOffers() {
    String customer = aCustomer();
    String id = aCase(customer);
    assertThat(
            does("customer-service", id, "dispute/offers", Bodies.offer("OURS"))
                .expect(409)
                .raw()
                .body())
        .contains("no-dispute");
    does("customer-service", id, "dispute", "{\"text\": \"who pays the freight\"}").expect(200);
    does("customer-service", id, "dispute", "{\"text\": \"again\"}").expect(409);
    does("customer-service", id, "dispute/offers", Bodies.offer("THEIRS")).expect(200);
    does("customer-service", id, "dispute/offers", Bodies.offer("OURS")).expect(200);
    assertThat(does("customer-service", id, "resolution", Bodies.SOLUTION).expect(409).raw().body())
        .contains("dispute-open");

    does("customer-service", id, "dispute/offers", Bodies.offer("OURS").replace("55.00", "-55.00"))
        .expect(400);

    String settlement = "dispute/settlement";
    does("customer-service", id, settlement, "{\"offer\": 3, \"text\": \"x\"}").expect(404);
    Answer settled =
        does("customer-service", id, settlement, "{\"offer\": 2, \"text\": \"both sign\"}")
            .expect(200);
    assertThat(settled.text("dispute/settledOn")).isEqualTo("2");
    does("customer-service", id, "dispute/offers", Bodies.offer("OURS")).expect(409);
    assertThat(does("customer-service", id, "resolution", Bodies.SOLUTION).expect(409).problem())
        .isEqualTo("/problems/settlement-open");
    isGiven(id);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
    assertThat(asDealerOf(customer).get(PATH + "/" + id).expect(200).raw().body())
        .doesNotContain("freight");
  }

  /** Who does not agree yet is not done with us, even when their goods are whole again. */
  @Test
  void caseIsNotClosedBeforeItIsSettled() {
    String id = aResolvedCase(aCustomer());
    does("customer-service", id, "dispute", "{\"text\": \"who pays\"}").expect(200);
    does("sales-support", id, "revisits", Bodies.CONTENT).expect(200);
    assertThat(does("customer-service", id, "closing", "{}").expect(409).raw().body())
        .contains("dispute-open");
    does("customer-service", id, "dispute/offers", Bodies.offer("OURS")).expect(200);
    does("customer-service", id, "dispute/settlement", "{\"offer\": 1, \"text\": \"we do\"}")
        .expect(200);
    assertThat(does("customer-service", id, "closing", "{}").expect(409).problem())
        .isEqualTo("/problems/settlement-open");
    does("sales-support", id, "revisits", Bodies.NOT_SOLVED).expect(200);
    isGiven(id);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
    does("sales-support", id, "revisits", Bodies.CONTENT).expect(200);
    does("customer-service", id, "closing", "{}").expect(200);
  }

  private void isGiven(String id) {
    does("customer-service", id, "remedies", Bodies.remedy("COMPENSATION", "55.00")).expect(200);
    doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(200);
    does("customer-service", id, "remedy-execution", Bodies.REFERENCE).expect(200);
  }
}
