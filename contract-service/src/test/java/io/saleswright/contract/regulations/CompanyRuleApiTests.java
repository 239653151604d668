package io.saleswright.contract.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of the company over HTTP (DOC-09, DOC-01). */
class CompanyRuleApiTests extends RunningContracts {

  private static final String PATH = "/api/company-rules";

  private Answer decide(String role, String id, String what, String body) {
    String seen = as(role).get(PATH + "/" + id).expect(200).etag();
    return as(role).post(PATH + "/" + id + what, body, "If-Match", seen);
  }

  private void issue(String id) {
    as("hr").post(PATH + "/" + id + "/submission", "{}").expect(200);
    for (String role : List.of("sales-manager", "legal", "finance-head", "general-manager")) {
      decide(role, id, "/approval", "{}").expect(200);
    }
  }

  @Test
  void isReviewedIssuedReadAndKeptInTheArchive() {
    LocalDate today = ContractSteps.today();
    String id = as("hr").post(PATH, RuleBodies.content("one", today)).expect(201).id();
    as("sales-rep").get(PATH + "/" + id).expect(404);
    assertThat(as("sales-rep").get(PATH).items("id")).doesNotContain(id);
    assertThat(as("legal").get(PATH).items("id")).contains(id);

    as("hr").post(PATH + "/" + id + "/submission", "{}").expect(200);
    assertThat(decide("legal", id, "/approval", "{}").status()).isEqualTo(403);
    decide("sales-manager", id, "/rejection", "{\"reason\": \"unclear\"}").expect(200);
    String seen = as("hr").get(PATH + "/" + id).etag();
    as("hr").put(PATH + "/" + id, RuleBodies.content("two", today), "If-Match", seen).expect(200);
    as("hr").put(PATH + "/" + id, RuleBodies.content("x", today), "If-Match", seen).expect(412);
    issue(id);

    Answer issued = as("sales-rep").get(PATH + "/" + id).expect(200);
    assertThat(issued.text("state")).isEqualTo("ISSUED");
    assertThat(issued.text("inForce")).isEqualTo("1");
    assertThat(issued.text("versions/0/text")).isEqualTo("two");
    assertThat(issued.text("versions/0/decisions/0/approved")).isEqualTo("false");
    assertThat(as("sales-rep").get(PATH + "?unread=me").items("id")).contains(id);
    as("sales-rep").post(PATH + "/" + id + "/versions/1/receipts", "{}").expect(200);
    assertThat(as("sales-rep").get(PATH + "?unread=me").items("id")).doesNotContain(id);

    String archived = "/api/archive-entries?kind=company-rule&q=" + issued.text("number");
    await().until(() -> as("production").get(archived).items("id").size() == 1);
  }

  @Test
  void versionInForceOnAnyDayCanBeAsked() {
    LocalDate today = ContractSteps.today();
    String id = as("hr").post(PATH, RuleBodies.content("one", today)).expect(201).id();
    issue(id);
    as("hr")
        .post(PATH + "/" + id + "/revision", RuleBodies.content("two", today.plusDays(7)))
        .expect(200);
    issue(id);
    as("general-manager")
        .post(
            PATH + "/" + id + "/repeal",
            "{\"from\": \"%s\", \"reason\": \"a test\"}".formatted(today.plusDays(30)))
        .expect(200);

    String asked = PATH + "/" + id + "/in-force";
    assertThat(as("sales-rep").get(asked).text("text")).isEqualTo("one");
    assertThat(as("sales-rep").get(asked + "?on=" + today.plusDays(6)).text("number"))
        .isEqualTo("1");
    assertThat(as("sales-rep").get(asked + "?on=" + today.plusDays(7)).text("text"))
        .isEqualTo("two");
    assertThat(as("sales-rep").get(asked + "?on=" + today.plusDays(30)).status()).isEqualTo(404);
    assertThat(as("sales-rep").get(asked + "?on=" + today.minusDays(1)).status()).isEqualTo(404);
    assertThat(as("sales-rep").get(PATH + "?on=" + today.plusDays(8)).items("id")).contains(id);
    assertThat(as("sales-rep").get(PATH + "?on=" + today.plusDays(30)).items("id"))
        .doesNotContain(id);
  }

  /** Another chain is tried on the rules of the last days before it is set. */
  @Test
  void changedChainCanBeTried() {
    String id =
        as("hr").post(PATH, RuleBodies.content("one", ContractSteps.today())).expect(201).id();
    issue(id);
    String chain =
        """
        {"values": {"approval-chain": [{"name": "only", "rule": "%s", "roles": ["legal"],
         "kinds": [], "grounds": [], "from": {"amount": "0", "currency": "CNY"},
         "within": "working 8h"}]}, "days": 30}
        """;
    String path = "/api/admin/policies/company-rules/simulation";
    assertThat(
            as("vp-sales")
                .post(path, chain.formatted("DOC-09"))
                .expect(200)
                .body()
                .at("/divergences")
                .toString())
        .contains(id, "\"wouldGo\":[\"only\"]");
    assertThat(as("vp-sales").post(path, chain.formatted("DOC-07")).expect(400).raw().body())
        .contains("the clock of the readers");
  }
}
