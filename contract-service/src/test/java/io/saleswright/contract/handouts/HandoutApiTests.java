package io.saleswright.contract.handouts;

import static io.saleswright.contract.fixtures.ContractSteps.today;
import static io.saleswright.contract.fixtures.MaterialSteps.ENTRIES;
import static io.saleswright.contract.fixtures.MaterialSteps.given;
import static io.saleswright.contract.fixtures.MaterialSteps.handouts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRD-09: which customer got which version of a sales material. */
class HandoutApiTests extends RunningContracts {

  private static final String LIST = ENTRIES + "/handouts";
  private static final String REASON = "{\"reason\": \"it was another customer\"}";

  private final MongoDatabase database;

  @Autowired
  HandoutApiTests(MongoDatabase database) {
    this.database = database;
  }

  private String aCustomerOf(String rep) {
    return aCustomer(new Belonging("DEMO-" + rep, "east-1", "east"));
  }

  @Test
  void isNotedWithVersionChannelDayAndAuthorAndSeenAtTheEntryAndByCustomer() {
    String rep = unique("rep");
    String customer = aCustomerOf(rep);
    String entry = materials().brochure();
    String first = materials().version(entry, "");
    Answer given =
        as(rep, "sales-rep").post(handouts(entry, first), given(customer, today())).expect(201);

    assertThat(given.text("state")).isEqualTo("GIVEN");
    assertThat(given.text("entryId")).isEqualTo(entry);
    assertThat(given.text("number")).startsWith("AR-");
    assertThat(given.text("title")).isEqualTo("Brochure of chairs");
    assertThat(given.text("attachmentId")).isEqualTo(first);
    assertThat(given.text("version")).isEqualTo("brochure.pdf");
    assertThat(given.text("sha256")).hasSize(64);
    assertThat(given.text("customerName")).isNotEmpty();
    assertThat(given.text("contact")).isEqualTo("Ms Li");
    assertThat(given.text("channel")).isEqualTo("EMAIL");
    assertThat(given.text("givenOn")).isEqualTo(today().toString());
    assertThat(given.text("recordedBy")).isEqualTo("DEMO-" + rep);
    assertThat(given.text("recordedAt")).isNotEmpty();

    String second = materials().version(entry, " ");
    materials().replaced(entry, first, second);
    String newer = as("sales-support").post(handouts(entry, second), given(customer, today())).id();
    for (String query :
        List.of(
            "entryId=" + entry,
            "customerId=" + customer,
            "customerId=" + customer + "&state=GIVEN")) {
      assertThat(as(rep, "sales-rep").get(LIST + "?" + query).expect(200).items("id"))
          .as(query)
          .containsExactlyInAnyOrder(newer, given.id());
    }
    assertThat(as("auditor").get(LIST + "?attachmentId=" + first).items("id"))
        .containsExactly(given.id());
    String tomorrow = today().plusDays(1).toString();
    assertThat(as("auditor").get(LIST + "?entryId=" + entry + "&from=" + tomorrow).items("id"))
        .isEmpty();
    assertThat(as("auditor").get(LIST + "?entryId=" + entry + "&to=" + tomorrow).items("id"))
        .hasSize(2);
  }

  /** SEC-01, SEC-02: who has it is information of customers, seen by who looks after them. */
  @Test
  void isSeenByWhoLooksAfterTheCustomerAndNotByWhomCustomersAreClosedTo() {
    String rep = unique("rep");
    String other = unique("rep");
    String customer = aCustomerOf(rep);
    String given = materials().give(customer).expect(201).id();

    as(rep, "sales-rep").get(LIST + "/" + given).expect(200);
    as(other, "sales-rep").get(LIST + "/" + given).expect(404);
    assertThat(as("marketing").get(LIST).status()).isEqualTo(403);
    assertThat(as("technical").get(LIST + "/" + given).status()).isEqualTo(403);

    Belonging former = new Belonging("DEMO-" + rep, "east-1", "east");
    Belonging next = new Belonging("DEMO-" + other, "south-1", "east");
    customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Requests.handedOver(customer, former.owner(), next, "keep"));
    await().until(() -> as(other, "sales-rep").get(LIST + "/" + given).status() == 200);
    as(rep, "sales-rep").get(LIST + "/" + given).expect(404);
  }

  /** Whoever is not known, or somebody else's, is nobody; the answer does not tell which. */
  @Test
  void customerIsOneWhomTheCallerSees() {
    String entry = materials().brochure();
    String path = handouts(entry, materials().version(entry, ""));
    String foreign = aCustomerOf(unique("rep"));

    for (String customer : List.of(unique("nobody"), foreign)) {
      assertThat(fault(as(unique("rep"), "sales-rep"), path, given(customer, today())))
          .isEqualTo("customerId: must be a customer whom you see");
    }
    assertThat(fault(as("sales-support"), path, given(unique("nobody"), today())))
        .startsWith("customerId");
    as("sales-support").post(path, given(foreign, today())).expect(201);
  }

  @Test
  void dayLiesBetweenTheFilingOfTheVersionAndToday() {
    String customer = aCustomerOf(unique("rep"));
    String entry = materials().brochure();
    String path = handouts(entry, materials().version(entry, ""));
    TestHttp support = as("sales-support");

    assertThat(fault(support, path, given(customer, today().plusDays(1))))
        .isEqualTo("givenOn: must not lie in the future");
    assertThat(fault(support, path, given(customer, today().minusDays(1))))
        .isEqualTo("givenOn: must not lie before the filing of the version");
  }

  /** What was replaced is given no more; that it was given before can be noted later. */
  @Test
  void versionCountsOnTheDayOnWhichItIsGiven() {
    String customer = aCustomerOf(unique("rep"));
    String entry = materials().brochure();
    String first = materials().version(entry, "");
    materials().replaced(entry, first, materials().version(entry, " "));
    LocalDate replaced = today();
    Instant begun = CLOCK.instant();
    try {
      CLOCK.advance(Duration.ofDays(1));
      TestHttp nextDay = as("sales-support");
      assertThat(
              nextDay.post(handouts(entry, first), given(customer, today())).expect(409).problem())
          .isEqualTo("/problems/version-replaced");
      nextDay.post(handouts(entry, first), given(customer, replaced)).expect(201);
    } finally {
      CLOCK.set(begun);
    }
    TestHttp support = as("sales-support");
    support.post(handouts(entry, first), given(customer, replaced)).expect(201);
    support.post(handouts(entry, "none"), given(customer, replaced)).expect(404);
    support.post(handouts(unique("none"), first), given(customer, replaced)).expect(404);
  }

  @Test
  void isASalesMaterialThatIsInUse() {
    String customer = aCustomerOf(unique("rep"));
    String report =
        as("marketing")
            .post(ENTRIES, "{\"kind\": \"market-research\", \"title\": \"a report\"}")
            .expect(201)
            .id();
    String file = materials().version(report, "");
    assertThat(
            as("sales-support")
                .post(handouts(report, file), given(customer, today()))
                .expect(409)
                .problem())
        .isEqualTo("/problems/no-sales-material");
  }

  /** Given on Monday, withdrawn on Tuesday, noted on Wednesday. */
  @Test
  void materialCountsUntilTheDayOnWhichItsDisposalIsAgreedTo() {
    String customer = aCustomerOf(unique("rep"));
    String entry = anOldMaterial();
    String version = materials().version(entry, "");
    String path = handouts(entry, version);
    LocalDate monday = today();
    Instant begun = CLOCK.instant();
    try {
      dispose("sales-support", entry, "disposal");
      as("sales-support").post(path, given(customer, monday)).expect(201);
      CLOCK.advance(Duration.ofDays(1));
      LocalDate tuesday = today();
      dispose("sales-manager", entry, "disposal/approval");
      assertWithdrawn(path, given(customer, tuesday));
      as("sales-support").post(path, given(customer, monday)).expect(201);
      as("sales-support")
          .post(ENTRIES + "/" + entry + "/destruction", "{\"method\": \"shredded by two\"}")
          .expect(200);
      CLOCK.advance(Duration.ofDays(1));
      assertWithdrawn(path, given(customer, today()));
      assertWithdrawn(path, given(customer, tuesday));
      Answer late = as("sales-support").post(path, given(customer, monday)).expect(201);
      assertThat(late.text("attachmentId")).isEqualTo(version);
      assertThat(late.text("version")).isEqualTo("old");
      assertThat(late.text("sha256")).hasSize(64);
      assertThat(fault(as("sales-support"), path, given(customer, monday.minusDays(1))))
          .isEqualTo("givenOn: must not lie before the filing of the version");
      as("sales-support").post(handouts(entry, "none"), given(customer, monday)).expect(404);
    } finally {
      CLOCK.set(begun);
    }
  }

  private String anOldMaterial() {
    String old = today().minusYears(4).toString();
    return as("marketing")
        .post(
            ENTRIES,
            """
            {"kind": "sales-material", "title": "old", "documentDate": "%s", "countsFrom": "%s"}
            """
                .formatted(old, old))
        .expect(201)
        .id();
  }

  private void dispose(String role, String entry, String step) {
    String path = ENTRIES + "/" + entry;
    as(role)
        .post(
            path + "/" + step,
            "{\"reason\": \"season is over\"}",
            "If-Match",
            as(role).get(path).expect(200).etag())
        .expect(200);
  }

  private void assertWithdrawn(String path, String body) {
    assertThat(as("sales-support").post(path, body).expect(409).problem())
        .isEqualTo("/problems/material-withdrawn");
  }

  /** Who has a version is asked of many handouts. */
  @Test
  void isFoundByVersionOverAnIndex() {
    assertThat(database.getCollection("materialHandouts").listIndexes())
        .extracting(index -> index.get("key", Document.class).keySet().iterator().next())
        .contains("state.material.attachmentId", "state.material.entryId");
  }

  /** A mistake is put right by a counter-entry; what was noted stays. */
  @Test
  void isTakenBackByACounterEntry() {
    String rep = unique("rep");
    String customer = aCustomerOf(rep);
    String mine = materials().give(customer).expect(201).id();
    String path = LIST + "/" + mine;

    assertThat(as(rep, "sales-rep").post(path + "/reversal", REASON).expect(409).problem())
        .isEqualTo("/problems/given-by-another");
    Answer after = as("sales-support").post(path + "/reversal", REASON).expect(200);
    assertThat(after.text("state")).isEqualTo("REVERSED");
    assertThat(after.text("reversal/by")).isEqualTo("DEMO-sales-support");
    assertThat(after.text("reversal/reason")).isEqualTo("it was another customer");
    assertThat(after.text("contact")).isEqualTo("Ms Li");
    assertThat(as("support-supervisor").post(path + "/reversal", REASON).status()).isEqualTo(409);
    assertThat(as("auditor").get(LIST + "?customerId=" + customer).items("state"))
        .containsExactly("REVERSED");
    assertThat(as("sales-support").delete(path).status()).isEqualTo(405);

    String theirs = materials().give(customer).expect(201).id();
    as("support-supervisor").post(LIST + "/" + theirs + "/reversal", REASON).expect(200);
  }

  /** A repeat after a lost answer notes it once. */
  @Test
  void repeatedKeyNotesOnce() {
    String customer = aCustomerOf(unique("rep"));
    String entry = materials().brochure();
    String path = handouts(entry, materials().version(entry, ""));
    TestHttp support = as("sales-support").with("Idempotency-Key", unique("key"));
    String body = given(customer, today());
    String first = support.post(path, body).expect(201).id();
    assertThat(support.post(path, body).expect(201).id()).isEqualTo(first);
    assertThat(as("auditor").get(LIST + "?entryId=" + entry).items("id")).containsExactly(first);
  }

  private static String fault(TestHttp who, String path, String body) {
    Answer refused = who.post(path, body).expect(400);
    return refused.text("errors/0/field") + ": " + refused.text("errors/0/message");
  }
}
