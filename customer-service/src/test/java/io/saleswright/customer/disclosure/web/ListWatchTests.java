package io.saleswright.customer.disclosure.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of many customers are counted, and end without a permission to export (CUS-33). */
class ListWatchTests extends RunningService {

  private static final String CUSTOMERS = "/api/customers";
  private static final String DISCLOSURES = CUSTOMERS + "/disclosures?day=";
  private static final String DAY = "2026-11-23";

  @Autowired private MongoDatabase database;

  private final String person = "lister-" + uniqueName();

  @Test
  void listsAreCounted() {
    twoCustomers();
    TestHttp lister = as(person, "sales-support");

    String next = lister.get(CUSTOMERS + "?limit=1").expect(200).text("/next");
    lister.get(CUSTOMERS + "?limit=1&after=" + next).expect(200);

    Answer record = as("auditor").get(DISCLOSURES + DAY).expect(200);
    assertThat(record.body().path("items").valueStream())
        .filteredOn(each -> each.path("staffId").asString().equals("DEMO-" + person))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.path("listed").asInt()).isEqualTo(2);
          assertThat(each.path("turnedOver").asInt()).isEqualTo(1);
        });
  }

  @Test
  void turningOverEndsAndSearchingGoesOn() {
    twoCustomers();
    TestHttp lister = as(person, "sales-support");
    String next = lister.get(CUSTOMERS + "?limit=1").expect(200).text("/next");
    database
        .getCollection("customer-disclosures")
        .updateOne(Filters.eq("_id", DAY + "/DEMO-" + person), Updates.set("turnedOver", 2000L));

    Answer refused = lister.get(CUSTOMERS + "?limit=1&after=" + next).expect(409);

    assertThat(refused.rule()).isEqualTo("CUS-33");
    assertThat(refused.problem()).endsWith("too-many-customers");
    assertThat(refused.body().at("/parameters/limit").asInt()).isEqualTo(2000);
    lister.get(CUSTOMERS + "?limit=1").expect(200);
    as(person, "sales-support", "support-supervisor")
        .get(CUSTOMERS + "?limit=1&after=" + next)
        .expect(200);
  }

  @Test
  void recordIsForAuditors() {
    for (String role : new String[] {"sales-support", "sales-manager", "general-manager"}) {
      as(role).get(DISCLOSURES + DAY).expect(403);
    }
    asWith(Map.of(), "administrator", "admin").get(DISCLOSURES + DAY).expect(200);
  }

  private void twoCustomers() {
    as("sales-support").post(CUSTOMERS, company()).expect(201);
    as("sales-support").post(CUSTOMERS, company()).expect(201);
  }
}
