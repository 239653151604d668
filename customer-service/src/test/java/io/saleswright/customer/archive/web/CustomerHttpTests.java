package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.dealer;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CustomerHttpTests extends RunningService {

  private static final String PATH = "/api/customers";

  @Test
  void salespeopleOwnWhatTheyRegister() {
    Answer created = as("sales-rep").post(PATH, company()).expect(201);

    assertThat(created.text("/owner")).isEqualTo("DEMO-sales-rep");
    assertThat(created.text("/number")).matches("CU-\\d{8}-\\d{4,}");
    assertThat(created.header("Location")).isEqualTo(PATH + "/" + created.id());
    assertThat(created.etag()).isEqualTo("\"1\"");
    assertThat(created.text("/contacts/0/name")).isEqualTo("李娜");
  }

  @Test
  void salespersonRegistersForNobodyElse() {
    String body = company().replaceFirst("\\{", "{\"owner\": \"DEMO-sales-rep-2\",");

    Answer refused = as("sales-rep").post(PATH, body).expect(403);

    assertThat(refused.rule()).isEqualTo("CUS-24");
  }

  @Test
  void dealerWithoutFloorIsRefusedByName() {
    Answer refused = as("sales-support").post(PATH, dealer("东方店 " + uniqueName(), " ")).expect(400);

    assertThat(refused.text("/errors/0/field")).isEqualTo("dealer.floor");
    assertThat(refused.text("/errors/0/rule")).isEqualTo("CUS-02");
  }

  @Test
  void unknownFieldIsRefused() {
    as("sales-support")
        .post(PATH, company().replaceFirst("\\{", "{\"birthday\": \"1990-01-01\","))
        .expect(400);
  }

  @Test
  void sameKeyAndBodyIsAnsweredOnceMore() {
    TestHttp support = as("sales-support");
    String key = uniqueName();
    String body = company();

    Answer first = support.post(PATH, body, "Idempotency-Key", key).expect(201);
    Answer second = support.post(PATH, body, "Idempotency-Key", key).expect(201);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.text("/number")).isEqualTo(first.text("/number"));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void repeatIsNotSimilarToItself() {
    TestHttp support = as("sales-support");
    String key = uniqueName();
    String body = company();

    support.post(PATH + "?onDuplicate=refuse", body, "Idempotency-Key", key).expect(201);
    support.post(PATH + "?onDuplicate=refuse", body, "Idempotency-Key", key).expect(201);
  }

  @Test
  void sameKeyWithAnotherBodyIsRefused() {
    TestHttp support = as("sales-support");
    String key = uniqueName();
    support.post(PATH, company(), "Idempotency-Key", key).expect(201);

    Answer refused = support.post(PATH, company(), "Idempotency-Key", key).expect(409);

    assertThat(refused.problem()).endsWith("idempotency-key-reused");
  }

  @Test
  void secondOfTwoEditorsIsRefused() {
    Answer seen = as("sales-support").post(PATH, company()).expect(201);
    String path = PATH + "/" + seen.id();

    List<Answer> answers =
        Stream.of("sales-support", "support-supervisor")
            .map(role -> as(role))
            .map(editor ->
                CompletableFuture.supplyAsync(
                    () -> editor.put(path, company(), "If-Match", seen.etag())))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
    assertThat(answers).extracting(Answer::etag).containsOnly("\"2\"");
  }

  @Test
  void editNeedsTheRevision() {
    Answer seen = as("sales-support").post(PATH, company()).expect(201);

    as("sales-support").put(PATH + "/" + seen.id(), company()).expect(428);
  }

  @Test
  void everyEditIsRemembered() {
    TestHttp support = as("sales-support");
    String number = phone();
    Answer first = support.post(PATH, company("甲公司 " + uniqueName(), "South", number)).expect(201);
    String path = PATH + "/" + first.id();
    Answer second =
        support.put(path, company("乙公司", "South", number), "If-Match", "\"1\"").expect(200);
    support.put(path, company("丙公司", "South", number), "If-Match", second.etag()).expect(200);
    as("sales-manager")
        .post(path + "/owner", handOver("DEMO-sales-rep-2"), "If-Match", "\"3\"")
        .expect(200);

    Answer newest = as("auditor").get(path + "/edits?limit=2").expect(200);
    Answer oldest =
        as("auditor").get(path + "/edits?limit=2&after=" + newest.text("/next")).expect(200);

    assertThat(newest.items("number")).containsExactly("3", "2");
    assertThat(newest.text("/items/0/reason")).isEqualTo("hand-over before leave");
    assertThat(newest.text("/items/0/by")).isEqualTo("DEMO-sales-manager");
    assertThat(newest.text("/items/1/changes/0/before")).isEqualTo("乙公司");
    assertThat(newest.text("/items/1/changes/0/after")).isEqualTo("丙公司");
    assertThat(oldest.items("number")).containsExactly("1");
    assertThat(oldest.text("/next")).isEmpty();
  }

  @Test
  void handOverMovesTheCustomerFromOneSalespersonToTheOther() {
    Answer mine = as("sales-rep").post(PATH, company()).expect(201);
    String path = PATH + "/" + mine.id();
    as("sales-rep-2", "sales-rep").get(path).expect(404);

    as("support-supervisor")
        .post(path + "/owner", handOver("DEMO-sales-rep-2"), "If-Match", mine.etag())
        .expect(200);

    as("sales-rep").get(path).expect(404);
    as("sales-rep-2", "sales-rep").get(path).expect(200);
  }

  @Test
  void handOverToTheOwnerIsRefused() {
    Answer mine = as("sales-rep").post(PATH, company()).expect(201);

    Answer refused =
        as("sales-manager")
            .post(
                PATH + "/" + mine.id() + "/owner",
                handOver("DEMO-sales-rep"),
                "If-Match",
                mine.etag())
            .expect(409);

    assertThat(refused.rule()).isEqualTo("CUS-24");
    assertThat(refused.problem()).endsWith("already-owner");
  }

  @Test
  void contactsAreForTheOwnersLineAndInsideSales() {
    Answer dealer = as("sales-rep").post(PATH, dealer("东方店 " + uniqueName(), "3F")).expect(201);
    String path = PATH + "/" + dealer.id();

    for (String role : List.of("sales-rep", "sales-support", "sales-manager", "vp-sales")) {
      assertThat(as(role).get(path).expect(200).text("/dealer/qq")).isEqualTo("778899");
    }
    for (String role : List.of("finance", "customer-service", "warehouse", "auditor")) {
      Answer limited = as(role).get(path).expect(200);
      assertThat(limited.body().has("contacts")).as(role).isFalse();
      assertThat(limited.text("/dealer/qq")).isEmpty();
      assertThat(limited.text("/dealer/contactPerson")).isEmpty();
      assertThat(limited.text("/dealer/freightForwarder")).isEqualTo("顺达货运部");
    }
  }

  @Test
  void actionsAreThoseOfTheReadersRoles() {
    Answer mine = as("sales-rep").post(PATH, company()).expect(201);
    String path = PATH + "/" + mine.id();

    assertThat(mine.body().path("actions")).hasSize(3);
    assertThat(mine.text("/actions/0/name")).isEqualTo("edit");
    assertThat(mine.body().at("/actions/0/allowed").asBoolean()).isTrue();
    Answer managed = as("sales-manager").get(path).expect(200);
    assertThat(managed.body().path("actions")).hasSize(6);
    assertThat(managed.text("/actions/1/name")).isEqualTo("hand-over");
    assertThat(managed.body().at("/actions/1/allowed").asBoolean()).isTrue();
    assertThat(managed.text("/actions/2/name")).isEqualTo("classify");
    assertThat(managed.text("/actions/3/name")).isEqualTo("erase-contacts");
    assertThat(managed.text("/actions/4/name")).isEqualTo("attach");
    assertThat(managed.text("/actions/5/name")).isEqualTo("detach");
    assertThat(as("finance").get(path).expect(200).body().path("actions")).isEmpty();
  }

  @Test
  void actionsSayWhatTheCommandWouldBeAnsweredWith() {
    Answer mine = as("sales-rep").post(PATH, company()).expect(201);
    TestHttp both = as("finance-and-sales", "finance", "account-manager");
    String path = PATH + "/" + mine.id();

    Answer seen = both.get(path).expect(200);
    Answer refused = both.put(path, company(), "If-Match", mine.etag()).expect(403);

    assertThat(seen.text("/actions/0/name")).isEqualTo("edit");
    assertThat(seen.body().at("/actions/0/allowed").asBoolean()).isFalse();
    assertThat(seen.text("/actions/0/rule")).isEqualTo(refused.rule());
    assertThat(refused.problem()).endsWith(seen.text("/actions/0/problem"));
  }

  @Test
  void regionalManagerSeesTheRegion() {
    Answer south = as("sales-support").post(PATH, company()).expect(201);
    Answer north =
        as("sales-support").post(PATH, company("北方 " + uniqueName(), "North", phone())).expect(201);
    TestHttp manager = asLeaderOf("North", "sales-manager");

    manager.get(PATH + "/" + north.id()).expect(200);
    manager.get(PATH + "/" + south.id()).expect(404);
    manager.put(PATH + "/" + south.id(), company(), "If-Match", "\"1\"").expect(404);
  }

  private static String handOver(String owner) {
    return """
    {"owner": "%s", "reason": "hand-over before leave"}
    """
        .formatted(owner);
  }
}
