package io.saleswright.customer.exports.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mass exports need permission and a reason, and are recorded (CUS-33). */
class ExportTests extends RunningService {

  private static final String CUSTOMERS = "/api/customers";
  private static final String PATH = CUSTOMERS + "/exports";
  private static final String TODAY = CUSTOMERS + "/disclosures?day=2026-11-23";

  @Test
  void exportHoldsAllInTheScopeAndIsRecorded() {
    String region = "R-" + uniqueName();
    String number = phone();
    String id = registered(region, number);
    String other = registered("R-" + uniqueName(), phone());
    String manager = "exporting-" + uniqueName();
    TestHttp leader = asWith(Map.of("region", region), manager, "sales-manager");

    Answer exported = leader.post(PATH, "{\"reason\": \"spring campaign\"}").expect(200);

    assertThat(exported.items("id")).containsExactly(id).doesNotContain(other);
    assertThat(exported.text("/items/0/contacts/0/phone")).isEqualTo(number);
    Answer record = as("auditor").get(TODAY).expect(200);
    assertThat(record.body().path("items").valueStream())
        .filteredOn(person -> person.path("staffId").asString().equals("DEMO-" + manager))
        .singleElement()
        .satisfies(person -> {
          assertThat(person.at("/exports/0/customers").asInt()).isEqualTo(1);
          assertThat(person.at("/exports/0/contacts").asBoolean()).isTrue();
          assertThat(person.at("/exports/0/reason").asString()).isEqualTo("spring campaign");
        });
    assertThat(record.raw().body()).doesNotContain(number, "李娜");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sales-rep", "sales-support", "account-manager", "finance", "auditor", "dealer"})
  void whoMayNotExportGetsNothing(String role) {
    Answer refused = as(role).post(PATH, "{\"reason\": \"curiosity\"}").expect(403);

    assertThat(refused.rule()).isEqualTo("CUS-33");
  }

  @Test
  void exportNeedsAReason() {
    as("sales-manager").post(PATH, "{\"reason\": \" \"}").expect(400);
    as("sales-manager").post(PATH, "{}").expect(400);
  }

  private String registered(String region, String phone) {
    return as("sales-support")
        .post(CUSTOMERS, company("公司 " + uniqueName(), region, phone))
        .expect(201)
        .id();
  }
}
