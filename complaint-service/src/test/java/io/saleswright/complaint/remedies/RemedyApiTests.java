package io.saleswright.complaint.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Solutions that cost something pass their chain before they are carried out (CMP-04, FIN-18). */
class RemedyApiTests extends RunningComplaints {

  @Test
  void smallOneIsAgreedByTheSupervisorAndCarriedOut() {
    String id = aCase(aCustomer());
    Answer proposed =
        does("customer-service", id, "remedies", Bodies.remedy("COMPENSATION", "200.00"))
            .expect(200);
    assertThat(proposed.text("state")).isEqualTo("DECIDING");
    assertThat(proposed.text("remedies/0/waitingFor")).isEqualTo("supervisor");
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(409);
    does("customer-service", id, "remedy-execution", Bodies.REFERENCE).expect(409);

    Answer approved = doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(200);
    assertThat(approved.text("state")).isEqualTo("EXECUTING");
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(409);
    does("customer-service", id, "remedy-execution", Bodies.REFERENCE).expect(200);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
    assertThat(shown(id).text("remedies/0/state")).isEqualTo("EXECUTED");
  }

  @Test
  void greatOneNeedsEveryStepAndEachAnotherPerson() {
    String id = aCase(aCustomer());
    does("customer-service", id, "remedies", Bodies.remedy("REFUND", "12000.00")).expect(200);
    doesSeen("vp-sales", id, "remedy-approval", "{}").expect(403);
    doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(200);
    doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(409);
    doesSeen("sales-manager", id, "remedy-approval", "{}").expect(200);
    doesSeen("finance-head", id, "remedy-approval", "{\"opinion\": \"booked\"}").expect(200);
    Answer last = doesSeen("vp-sales", id, "remedy-approval", "{}").expect(200);
    assertThat(last.text("state")).isEqualTo("EXECUTING");
    assertThat(types(COMPLAINTS, id, 8)).contains("RemedyApproved");
  }

  @Test
  void nobodyDecidesTheirOwnAndNobodyWhatWasChangedSince() {
    String id = aCase(aCustomer());
    does("support-supervisor", id, "remedies", Bodies.remedy("DISCOUNT", "5.00")).expect(200);
    assertThat(doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(409).raw().body())
        .contains("own-paper");
    String seen = shown(id).etag();
    does("customer-service", id, "remedies", Bodies.remedy("DISCOUNT", "900.00")).expect(200);
    as("sales-manager")
        .post(PATH + "/" + id + "/remedy-approval", "{}", "If-Match", seen)
        .expect(412);
    assertThat(shown(id).text("remedies/0/amount/amount")).isEqualTo("900.00");
  }

  @Test
  void rejectedOneLeavesTheCaseOpenForAnother() {
    String id = aCase(aCustomer());
    does("customer-service", id, "remedies", Bodies.remedy("REFUND", "90.00")).expect(200);
    Answer rejected =
        doesSeen("support-supervisor", id, "remedy-rejection", Bodies.REASON).expect(200);
    assertThat(rejected.text("state")).isEqualTo("OPEN");
    assertThat(rejected.text("remedies/0/state")).isEqualTo("REJECTED");
    does("customer-service", id, "remedies", Bodies.remedy("REPAIR", "10.00")).expect(200);
    does("customer-service", id, "remedy-withdrawal", "{}").expect(200);
    assertThat(shown(id).text("state")).isEqualTo("OPEN");
    assertThat(shown(id).text("remedies/1/state")).isEqualTo("DROPPED");
    does("customer-service", id, "remedies", Bodies.remedy("REPAIR", "9.00")).expect(200);
    assertThat(TestBroker.await(COMPLAINTS, id, 7).getLast().value()).contains("\"remedy\":3");
  }

  /** CON-03: another chain is tried on remedies that were proposed before, and changes nothing. */
  @Test
  void anotherChainIsTriedOnRemedies() {
    String id = aCase(aCustomer());
    does("customer-service", id, "remedies", Bodies.remedy("REPAIR", "200.00")).expect(200);
    String step =
        """
        {"name": "%s", "rule": "CMP-08", "roles": ["%s"], "kinds": [], "grounds": [],
         "from": {"amount": "0", "currency": "CNY"}, "within": "working 8h"}\
        """;
    String chain =
        step.formatted("supervisor", "support-supervisor")
            + ","
            + step.formatted("leadership", "vp-sales");
    String path = "/api/admin/policies/complaints/simulation";
    String body = "{\"values\": {\"remedy-chain\": [%s]}, \"days\": 30}".formatted(chain);

    Answer tried = as("vp-sales").post(path, body).expect(200);
    assertThat(tried.body().path("divergences").toString())
        .contains(id, "\"went\":[\"supervisor\"],\"wouldGo\":[\"supervisor\",\"leadership\"]");
    assertThat(shown(id).text("remedies/0/waitingFor")).isEqualTo("supervisor");
    doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(200);
    assertThat(shown(id).text("state")).isEqualTo("EXECUTING");
  }

  /** What everybody agreed on is carried out by nobody once the customer takes the case back. */
  @Test
  void isGivenUpWithTheCase() {
    String id = aCase(aCustomer());
    does("customer-service", id, "remedies", Bodies.remedy("REFUND", "90.00")).expect(200);
    doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(200);
    does("customer-service", id, "withdrawal", Bodies.REASON).expect(200);

    assertThat(shown(id).text("remedies/0/state")).isEqualTo("DROPPED");
    does("customer-service", id, "remedy-execution", Bodies.REFERENCE).expect(409);
    assertThat(types(COMPLAINTS, id, 7)).endsWith("RemedyDropped", "ComplaintWithdrawn");
  }

  /** Who has to agree in house is none of the customer's. */
  @Test
  void customerSeesAnOpenCaseMeanwhile() {
    String customer = aCustomer();
    String id = aCase(customer);
    does("customer-service", id, "remedies", Bodies.remedy("REFUND", "90.00")).expect(200);
    TestHttp dealer = asDealerOf(customer);

    Answer seen = dealer.get(PATH + "/" + id).expect(200);
    assertThat(seen.text("state")).isEqualTo("OPEN");
    assertThat(seen.text("summary/state")).isEqualTo("OPEN");
    assertThat(dealer.get(PATH + "?state=DECIDING").expect(200).items("id")).isEmpty();
    assertThat(dealer.get(PATH + "?state=OPEN").expect(200).items("id")).contains(id);
    assertThat(as("sales-support").get(PATH + "?state=DECIDING&limit=200").expect(200).items("id"))
        .contains(id);
  }

  @Test
  void refusesANegativeAmount() {
    String id = aCase(aCustomer());
    assertThat(
            does("customer-service", id, "remedies", Bodies.remedy("REFUND", "-1.00"))
                .expect(400)
                .raw()
                .body())
        .contains("amount");
    assertThat(
            does("customer-service", id, "remedies", Bodies.remedy("REPLACEMENT", "0.00"))
                .expect(400)
                .raw()
                .body())
        .contains("amount", "CMP-04");
  }
}
