package io.saleswright.contract.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.deputies.DeputiesContract;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A deputy decides for whom is away, once, and never twice on one paper (HR-15, CON-03, SEC-06).
 */
class StandInApiTests extends RunningContracts {

  private static final String PATH = "/api/company-rules";

  private static void tells(String staffId, long sequence, String type, String data) {
    TestBroker.publish(
        DeputiesContract.TOPIC,
        TestEvent.of(
            "performance." + type + ".v1",
            staffId,
            sequence,
            "{\"staffId\": \"%s\", \"by\": \"hr\", %s}".formatted(staffId, data)));
  }

  private static Answer approves(TestHttp person, String id) {
    String seen = person.get(PATH + "/" + id).expect(200).etag();
    return person.post(PATH + "/" + id + "/approval", "{}", "If-Match", seen);
  }

  @Test
  void aDeputyDecidesInThePlaceOfWhoIsAway() {
    LocalDate today = ContractSteps.today();
    String boss = unique("S");
    String person = unique("deputy");
    String days = "{\"from\": \"%s\", \"until\": \"%s\"}".formatted(today, today.plusDays(9));
    String id = as("hr").post(PATH, RuleBodies.content("one", today)).expect(201).id();
    as("hr").post(PATH + "/" + id + "/submission", "{}").expect(200);
    TestHttp deputy = as(person, "legal");
    assertThat(approves(deputy, id).status()).isEqualTo(403);

    tells("DEMO-" + person, 1, "StaffJoined", "\"roles\": [\"legal\"]");
    tells(boss, 1, "StaffJoined", "\"roles\": [\"sales-manager\"]");
    tells(boss, 2, "AbsenceTold", "\"absences\": [%s]".formatted(days));
    tells(
        boss,
        3,
        "DeputyNamed",
        "\"deputies\": [{\"deputy\": \"DEMO-%s\", \"during\": %s}]".formatted(person, days));

    await().until(() -> approves(deputy, id).status() == 200);
    assertThat(approves(deputy, id).expect(409).problem()).endsWith("decided-before");
    approves(as("legal"), id).expect(200);
  }
}
