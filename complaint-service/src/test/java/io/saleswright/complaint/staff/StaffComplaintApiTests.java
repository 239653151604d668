package io.saleswright.complaint.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.platform.notice.Notice;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Complaints about staff: seen by few, verified, told to the ledger (CMP-17, CMP-18). */
class StaffComplaintApiTests extends RunningComplaints {

  private static final String STAFF = "/api/staff-complaints";
  private static final String TOPIC = "complaint.staff-complaints.v1";

  /** CMP-17: 100 yuan when nobody answered in working time. */
  @Test
  void unansweredCallIsFinedWhenItIsTrue() {
    String customer = aCustomer();
    TestHttp dealer = asDealerOf(customer);
    String id = dealer.post(STAFF, Bodies.noAnswer("2026-11-20T02:00:00Z")).expect(201).id();

    assertThat(
            confirms("support-supervisor", id, "{\"reason\": \"call log\"}")
                .expect(409)
                .raw()
                .body())
        .contains("nobody-named");
    Answer found =
        confirms("support-supervisor", id, Bodies.found("DEMO-sales-support")).expect(200);
    assertThat(found.text("fine/amount")).startsWith("100");
    assertThat(found.text("state")).isEqualTo("CONFIRMED");
    assertThat(confirms("support-supervisor", id, Bodies.found("DEMO-x")).status()).isEqualTo(409);
    assertThat(TestBroker.await(TOPIC, id, 2).getLast().value())
        .contains("DEMO-sales-support", "100", "NO_ANSWER");
    assertThat(dealer.get(STAFF + "/" + id).expect(200).raw().body())
        .contains("CONFIRMED")
        .doesNotContain("DEMO-sales-support", "fine");
  }

  /** CMP-17 speaks of working time only. */
  @Test
  void nobodyHasToAnswerOutsideOfWorkingTime() {
    TestHttp dealer = asDealerOf(aCustomer());

    assertThat(dealer.post(STAFF, Bodies.noAnswer("2026-11-22T12:00:00Z")).expect(400).raw().body())
        .contains("happenedAt", "CMP-17");
    assertThat(dealer.post(STAFF, Bodies.noAnswer("2099-11-22T12:00:00Z")).status()).isEqualTo(400);
    assertThat(dealer.post(STAFF, Bodies.noAnswer("2026-11-20T09:00:00Z")).status()).isEqualTo(400);
    assertThat(dealer.post(STAFF, Bodies.noAnswer("2026-11-20T08:59:59Z")).status()).isEqualTo(201);
  }

  /** CMP-18: 200 yuan; who is complained about neither sees it nor decides it. */
  @Test
  void isSeenByFewAndDecidedByAnother() {
    String customer = aCustomer();
    String temper = Bodies.temper(customer, "DEMO-support-supervisor");
    String id = as("sales-rep").post(STAFF, temper).expect(201).id();

    for (String role : List.of("sales-support", "sales-rep", "finance", "customer-service")) {
      assertThat(as(role).get(STAFF + "/" + id).status()).as(role).isEqualTo(403);
    }
    assertThat(as("support-supervisor").get(STAFF + "/" + id).status()).isEqualTo(404);
    assertThat(as("support-supervisor").get(STAFF + "?limit=200").expect(200).items("id"))
        .doesNotContain(id);
    assertThat(as("hr").get(STAFF + "?limit=200").expect(200).items("id")).contains(id);
    assertThat(asDealerOf(unique("customer")).get(STAFF + "/" + id).status()).isEqualTo(404);
    assertThat(
            confirms("support-supervisor", id, Bodies.found("DEMO-other")).expect(409).raw().body())
        .contains("about-oneself");
    Answer found = confirms("vp-sales", id, "{\"reason\": \"three heard it\"}").expect(200);
    assertThat(found.text("fine/amount")).startsWith("200");
  }

  /** Who it is about is told to the ledger by an event, which holds no names. */
  @Test
  void isAboutAStaffIdAndNoName() {
    String customer = aCustomer();
    TestHttp rep = as("sales-rep");
    assertThat(rep.post(STAFF, Bodies.temper(customer, "Wang Wei")).expect(400).raw().body())
        .contains("about", "CMP-18");
    assertThat(rep.post(STAFF, Bodies.temper(customer, "王伟")).status()).isEqualTo(400);
    String id = rep.post(STAFF, Bodies.temper(customer, "DEMO-sales-support")).expect(201).id();
    assertThat(confirms("support-supervisor", id, Bodies.found("王伟")).status()).isEqualTo(400);
  }

  /** Nobody is put in the place of somebody who was named: that one stays barred. */
  @Test
  void whoWasNamedStaysNamed() {
    String temper = Bodies.temper(aCustomer(), "DEMO-sales-support");
    String id = as("sales-rep").post(STAFF, temper).expect(201).id();
    assertThat(confirms("support-supervisor", id, Bodies.found("DEMO-other")).expect(409).problem())
        .isEqualTo("/problems/another-named");
    assertThat(types(TOPIC, id, 1)).containsExactly("StaffComplaintReported");
    Answer found = confirms("support-supervisor", id, "{\"reason\": \"call log\"}").expect(200);
    assertThat(found.text("about")).isEqualTo("DEMO-sales-support");
  }

  /** A repeat after a lost answer is answered as the first time, though the reporter reads none. */
  @Test
  void repeatedKeyReportsOnce() {
    String temper = Bodies.temper(aCustomer(), "DEMO-sales-support");
    TestHttp rep = as("sales-rep").with("Idempotency-Key", unique("key"));
    String first = rep.post(STAFF, temper).expect(201).id();
    assertThat(rep.post(STAFF, temper).expect(201).id()).isEqualTo(first);
    assertThat(as("sales-rep").get(STAFF + "/" + first).status()).isEqualTo(403);
  }

  /** Whoever may decide is told at once, and who it is about by none of their roles. */
  @Test
  void whoItIsAboutIsNotTold() {
    String temper = Bodies.temper(aCustomer(), "DEMO-support-supervisor");
    String id = as("sales-rep").post(STAFF, temper).expect(201).id();
    assertThat(TestBroker.await(Notice.TOPIC, id, 1).getFirst().value())
        .contains("vp-sales", "support-supervisor")
        .contains("\"notTo\":\"DEMO-support-supervisor\"");
  }

  @Test
  void whatIsNotTrueIsToldToNoLedger() {
    String id = as("sales-rep").post(STAFF, Bodies.temper(aCustomer(), "DEMO-sales-support")).id();
    as("support-supervisor")
        .post(STAFF + "/" + id + "/dismissal", "{\"reason\": \"nobody heard it\"}")
        .expect(200);
    assertThat(types(TOPIC, id, 2))
        .containsExactly("StaffComplaintReported", "StaffComplaintDismissed");
  }

  private Answer confirms(String role, String id, String body) {
    return as(role).post(STAFF + "/" + id + "/confirmation", body);
  }
}
