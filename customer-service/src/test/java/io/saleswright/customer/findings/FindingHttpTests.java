package io.saleswright.customer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.Roles;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Audit has findings of its own, and needs to change nothing that it checks (SEC-14). */
class FindingHttpTests extends RunningService {

  private static final String PATH = "/api/audit-findings";

  static List<String> roles() {
    return Roles.OF_PEOPLE;
  }

  @Test
  void isRaisedAnsweredAskedAgainAndClosed() {
    Answer raised = raised("DEMO-clerk");
    String path = raised.header("Location");
    assertThat(raised.text("number")).startsWith("AF-20261123-");
    assertThat(raised.text("state")).isEqualTo("RAISED");

    as("clerk", "sales-support").post(path + "/answer", said("It was late.")).expect(200);
    as("auditor").post(path + "/rejection", said("Why?")).expect(200);
    as("clerk", "sales-support").post(path + "/answer", said("The scale broke.")).expect(200);
    Answer closed = as("auditor").post(path + "/closing", said("Mended.")).expect(200);

    assertThat(closed.text("state")).isEqualTo("CLOSED");
    assertThat(closed.body().path("talk").findValuesAsString("kind"))
        .containsExactly("ANSWER", "REJECTION", "ANSWER", "CLOSING");
    assertThat(closed.text("talk/2/text")).isEqualTo("The scale broke.");
    assertThat(closed.text("talk/2/by")).isEqualTo("DEMO-clerk");
    Answer late = as("clerk", "sales-support").post(path + "/answer", said("More.")).expect(409);
    assertThat(late.rule()).isEqualTo("SEC-14");
  }

  /** Also whoever sees all customers sees only the findings that they have to answer. */
  @Test
  void isSeenByAuditTheGeneralManagerAndWhoHasToAnswer() {
    Answer raised = raised("DEMO-clerk-2");
    String path = raised.header("Location");

    for (String reader : List.of("auditor", "general-manager")) {
      assertThat(as(reader).get(path).status()).as(reader).isEqualTo(200);
    }
    assertThat(as("clerk-2", "sales-support").get(PATH).items("id")).containsExactly(raised.id());
    for (String other : List.of("sales-support", "finance", "vp-sales", "sales-manager", "admin")) {
      assertThat(as(other).get(path).status()).as(other).isEqualTo(404);
      assertThat(as(other).get(PATH).expect(200).items("id")).as(other).doesNotContain(raised.id());
      assertThat(as(other).post(path + "/answer", said("x")).status()).as(other).isEqualTo(404);
    }
    assertThat(as("dealer").get(PATH).status()).isEqualTo(403);
  }

  @Test
  void isFoundByStateMatterAndPerson() {
    String about = unique("order");
    Answer raised =
        as("auditor").post(PATH, body("DEMO-clerk-3").replace("SO-1", about)).expect(201);

    assertThat(as("auditor").get(PATH + "?about=" + about).items("id"))
        .containsExactly(raised.id());
    assertThat(as("auditor").get(PATH + "?state=CLOSED&about=" + about).items("id")).isEmpty();
    assertThat(as("auditor").get(PATH + "?responsible=DEMO-clerk-3&state=RAISED").items("id"))
        .containsExactly(raised.id());
  }

  @Test
  void isAnsweredByWhoIsNamedAndNeverByItsAuditor() {
    Answer own = as("auditor").post(PATH, body("DEMO-auditor")).expect(409);
    assertThat(own.problem()).endsWith("own-finding");

    String path = raised("DEMO-clerk-4").header("Location");
    Answer other = as("general-manager").post(path + "/answer", said("I know.")).expect(409);
    assertThat(other.problem()).endsWith("not-responsible");
    Answer chinese = as("general-manager").with("Accept-Language", "zh-CN").get(path);
    assertThat(chinese.text("actions/0/reason")).isEqualTo("该审计发现须由他人答复。");
  }

  @ParameterizedTest
  @MethodSource("roles")
  void onlyAuditRaisesRejectsAndCloses(String role) {
    boolean audit = role.equals("auditor");
    String path = raised("DEMO-" + role + "-x").header("Location");

    assertThat(as(role).post(PATH, body("DEMO-clerk")).status()).isEqualTo(audit ? 201 : 403);
    for (String step : List.of("/rejection", "/closing")) {
      assertThat(as(role).post(path + step, said("x")).status()).isEqualTo(audit ? 409 : 403);
    }
  }

  /** What audit checks stays as it is: no command on customers is theirs. */
  @Test
  void auditChangesNoCustomer() {
    assertThat(as("auditor").get("/api/customers").status()).isEqualTo(200);
    assertThat(as("auditor").post("/api/customers", "{\"name\": \"x\"}").status()).isIn(400, 403);
    assertThat(as("auditor").put("/api/customers/x", "{}", "If-Match", "\"1\"").status())
        .isIn(400, 403);
  }

  private Answer raised(String responsible) {
    return as("auditor").post(PATH, body(responsible)).expect(201);
  }

  private static String body(String responsible) {
    return """
    {"about": "ORDER", "aboutId": "SO-1", "severity": "FAULT", "text": "Shipped before the scale.",
     "responsible": "%s"}
    """
        .formatted(responsible);
  }

  private static String said(String text) {
    return "{\"text\": \"%s\"}".formatted(text);
  }
}
