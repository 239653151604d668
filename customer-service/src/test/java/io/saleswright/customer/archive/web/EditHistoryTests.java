package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.dealer;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Histories show no more than the file does (CUS-08, CUS-33), and who was responsible (CUS-24). */
class EditHistoryTests extends RunningService {

  private static final String PATH = "/api/customers";

  @Test
  void auditorSeesThatAPhoneChangedAndNeitherNumber() {
    String before = phone();
    String after = phone();
    Answer file = as("sales-support").post(PATH, company("甲公司", "South", before)).expect(201);
    String path = PATH + "/" + file.id();
    as("sales-support")
        .put(path, company("乙公司", "South", after), "If-Match", file.etag())
        .expect(200);

    Answer audited = as("auditor").get(path + "/edits").expect(200);
    Answer seen = as("sales-support").get(path + "/edits").expect(200);

    assertThat(audited.raw().body()).doesNotContain(before, after, "@huaxia.example");
    assertThat(audited.text("/items/0/changes/0/before")).isEqualTo("甲公司");
    assertThat(audited.text("/items/0/changes/1/field")).isEqualTo("contacts[0].phone");
    assertThat(audited.body().at("/items/0/changes/1/hidden").asBoolean()).isTrue();
    assertThat(audited.body().at("/items/0/changes/1").has("after")).isFalse();
    assertThat(seen.text("/items/0/changes/1/before")).isEqualTo(before);
    assertThat(seen.text("/items/0/changes/1/after")).isEqualTo(after);
    assertThat(seen.body().at("/items/0/changes/1").has("hidden")).isFalse();
  }

  /** Also when the change has gone from the file into the history of earlier edits. */
  @Test
  void auditorSeesNobodyWhoRunsAStore() {
    String name = "东方店 " + uniqueName();
    String first = dealer(name, "3F");
    Answer file = as("sales-support").post(PATH, first).expect(201);
    String path = PATH + "/" + file.id();
    String second = first.replace("王强", "赵敏").replace("778899", "998877").replace("3F", "4F");
    as("sales-support").put(path, second, "If-Match", "\"1\"").expect(200);
    as("sales-support").put(path, second.replace("4F", "5F"), "If-Match", "\"2\"").expect(200);

    Answer audited = as("auditor").get(path + "/edits").expect(200);

    assertThat(audited.raw().body()).doesNotContain("王强", "赵敏", "778899", "998877");
    assertThat(audited.text("/items/1/changes/0/field")).isEqualTo("dealer.contactPerson");
    assertThat(audited.body().at("/items/1/changes/0/hidden").asBoolean()).isTrue();
    assertThat(audited.text("/items/1/changes/1/field")).isEqualTo("dealer.floor");
    assertThat(audited.text("/items/1/changes/1/after")).isEqualTo("4F");
  }

  @Test
  void everybodyWhoWasResponsibleIsKept() {
    Answer file = as("sales-rep").post(PATH, company()).expect(201);
    String path = PATH + "/" + file.id();
    handOver(path, "{\"owner\": \"S-2\", \"team\": \"T-2\", \"reason\": \"leave\"}", "\"1\"");
    as("sales-support").put(path, company(), "If-Match", "\"2\"").expect(200);
    handOver(path, "{\"owner\": \"S-3\", \"reason\": \"other\", \"openWork\": \"share\"}", "\"3\"");

    Answer owners = as("auditor").get(path + "/owners").expect(200);

    assertThat(owners.items("owner")).containsExactly("S-3", "S-2", "DEMO-sales-rep");
    assertThat(owners.items("reason")).containsExactly("other", "leave", "");
    assertThat(owners.items("team")).containsExactly("", "T-2", "");
    assertThat(owners.items("openWork")).containsExactly("share", "", "");
    assertThat(owners.items("by"))
        .containsExactly("DEMO-support-supervisor", "DEMO-support-supervisor", "DEMO-sales-rep");
    assertThat(owners.body().at("/items/0").has("until")).isFalse();
    assertThat(owners.text("/items/1/until")).isEqualTo(owners.text("/items/0/since"));
    assertThat(owners.text("/items/2/since")).isEqualTo(file.text("createdAt"));
  }

  @Test
  void ownersAreForThoseWhoSeeEdits() {
    Answer file = as("sales-rep").post(PATH, company()).expect(201);
    String path = PATH + "/" + file.id() + "/owners";

    for (String role : List.of("finance", "warehouse", "dealer", "hr")) {
      as(role).get(path).expect(403);
    }
    as("account-manager").get(path).expect(404);
  }

  @Test
  void decisionOnRunningOrdersIsOneOfThree() {
    Answer file = as("sales-rep").post(PATH, company()).expect(201);

    Answer refused =
        as("support-supervisor")
            .post(
                PATH + "/" + file.id() + "/owner",
                "{\"owner\": \"S-2\", \"reason\": \"leave\", \"openWork\": \"MOVE\"}",
                "If-Match",
                file.etag())
            .expect(400);

    assertThat(refused.text("/errors/0/field")).isEqualTo("openWork");
    assertThat(refused.text("/errors/0/message")).isEqualTo("must be one of move, share, keep");
  }

  private void handOver(String path, String body, String seen) {
    as("support-supervisor").post(path + "/owner", body, "If-Match", seen).expect(200);
  }
}
