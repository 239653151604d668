package io.saleswright.complaint.investigations;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How complaints are looked into (CMP-03, CMP-06, CMP-13). */
class InquiryApiTests extends RunningComplaints {

  /** CMP-13: production's answer is part of the case, and the solution waits for it. */
  @Test
  void departmentAnswersWhatItWasAsked() {
    String id = aCase(aCustomer());
    Answer asked = does("customer-service", id, "investigations", Bodies.ASK).expect(200);
    assertThat(asked.text("inquiry/investigations/0/department")).isEqualTo("PRODUCTION");
    Instant now = CLOCK.instant();
    assertThat(Instant.parse(asked.text("inquiry/investigations/0/due")))
        .isBetween(now, now.plus(Duration.ofDays(5)));

    String finding = "investigations/1/finding";
    assertThat(does("technical", id, finding, Bodies.FOUND).expect(409).raw().body())
        .contains("not-asked");
    assertThat(does("customer-service", id, "resolution", Bodies.SOLUTION).expect(409).raw().body())
        .contains("investigation-open");
    Answer found = does("production", id, finding, Bodies.FOUND).expect(200);
    assertThat(found.text("inquiry/investigations/0/finding/by")).isEqualTo("DEMO-production");
    assertThat(does("production", id, finding, Bodies.FOUND).expect(409).raw().body())
        .contains("task-answered");
    does("production", id, "investigations/2/finding", Bodies.FOUND).expect(404);
    does("customer-service", id, "resolution", Bodies.SOLUTION).expect(200);
  }

  /** CMP-03: a moment that has passed is none to answer until. */
  @Test
  void refusesAMomentInThePast() {
    String id = aCase(aCustomer());
    String past =
        """
        {"department": "TECHNICAL", "text": "why?", "due": "2020-01-01T00:00:00Z"}\
        """;
    assertThat(does("customer-service", id, "investigations", past).expect(400).raw().body())
        .contains("CMP-03", "due");
  }

  /** CMP-06: the cause is one of the tree that the policy keeps. */
  @Test
  void causeIsOneOfTheTree() {
    String id = aCase(aCustomer());

    assertThat(
            does("technical", id, "cause", "{\"cause\": \"product/glue\"}")
                .expect(400)
                .raw()
                .body())
        .contains("product/joint");
    Answer named = does("technical", id, "cause", Bodies.CAUSE).expect(200);
    assertThat(named.text("inquiry/cause/cause")).isEqualTo("product/joint");
  }

  /** CMP-06: the same complaint is found when it comes back. */
  @Test
  void whatComesBackIsFound() {
    String batch = unique("batch").substring(0, 30);
    String goods = "\"another\": true, \"goods\": {\"batch\": \"%s\"}".formatted(batch);
    String first = accepts(aCustomer(), goods).expect(201).id();
    String second = accepts(aCustomer(), goods).expect(201).id();
    does("technical", first, "cause", Bodies.CAUSE).expect(200);
    does("technical", second, "cause", Bodies.CAUSE).expect(200);

    Answer others = as("customer-service").get(PATH + "/" + second + "/recurrences").expect(200);
    assertThat(others.items("id")).contains(first).doesNotContain(second);
    assertThat(others.raw().body()).contains("BATCH", "CAUSE");
    assertThat(as("sales-support").get(PATH + "?batch=" + batch).expect(200).items("id"))
        .containsExactlyInAnyOrder(second, first);
    assertThat(TestBroker.await(COMPLAINTS, second, 2).getLast().value()).contains("\"others\":1");
  }

  /** CMP-06: one customer who has the same trouble twice is seen, also where no goods are named. */
  @Test
  void whatComesBackToOneCustomerIsFound() {
    String customer = aCustomer();
    String cause = "{\"cause\": \"service/answer\"}";
    String first = accepts(customer, "\"another\": true").expect(201).id();
    String second = accepts(customer, "\"another\": true").expect(201).id();
    does("technical", first, "cause", cause).expect(200);
    does("technical", second, "cause", cause).expect(200);
    assertThat(TestBroker.await(COMPLAINTS, first, 2).getLast().value()).contains("\"others\":0");
    assertThat(TestBroker.await(COMPLAINTS, second, 2).getLast().value()).contains("\"others\":1");
  }

  /**
   * CMP-06: a measure has an owner and a date, outlives the complaint, and its effect is checked.
   */
  @Test
  void measureIsFollowedUntilItWorks() {
    String id = aResolvedCase(aCustomer());
    does("sales-support", id, "revisits", Bodies.CONTENT).expect(200);
    does("customer-service", id, "closing", "{}").expect(200);
    does("support-supervisor", id, "measures", Bodies.measure("DEMO-production", "2020-01-01"))
        .expect(400);
    assertThat(
            does("support-supervisor", id, "measures", Bodies.measure("王伟", "2026-12-20"))
                .expect(400)
                .raw()
                .body())
        .contains("owner", "CMP-06");
    does("support-supervisor", id, "measures", Bodies.measure("DEMO-production", "2026-12-20"))
        .expect(200);

    String effect = "{\"works\": true, \"remark\": \"no more in a month\"}";
    assertThat(does("technical", id, "measures/1/effect", effect).expect(409).raw().body())
        .contains("measure-open");
    assertThat(does("technical", id, "measures/1/completion", "{}").expect(409).raw().body())
        .contains("measure-of-another");
    does("production", id, "measures/1/completion", "{}").expect(200);
    does("production", id, "measures/1/completion", "{}").expect(409);
    assertThat(does("production", id, "measures/1/effect", effect).expect(409).raw().body())
        .contains("own-measure");
    Answer works = does("technical", id, "measures/1/effect", effect).expect(200);
    assertThat(works.text("inquiry/measures/0/works")).isEqualTo("true");
    assertThat(does("technical", id, "measures/1/effect", effect).expect(409).raw().body())
        .contains("measure-checked");
  }

  /** What we found out is none of the customer's. */
  @Test
  void dealerDoesNotSeeIt() {
    String customer = aCustomer();
    String id = aCase(customer);
    does("customer-service", id, "investigations", Bodies.ASK).expect(200);

    assertThat(asDealerOf(customer).get(PATH + "/" + id).expect(200).raw().body())
        .doesNotContain("inquiry", "which joint");
  }
}
