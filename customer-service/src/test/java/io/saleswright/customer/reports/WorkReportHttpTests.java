package io.saleswright.customer.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.Roles;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inside sales reports each day's work to those above, and notes nothing of its own (SEC-13). */
class WorkReportHttpTests extends RunningService {

  private static final String PATH = "/api/work-reports";
  private static final String TODAY = PATH + "/days/2026-11-23";

  static List<String> roles() {
    return Roles.OF_PEOPLE;
  }

  @Test
  void isWrittenCorrectedAndNoted() {
    TestHttp clerk = as("reporter", "sales-support");
    Answer first = clerk.put(TODAY, report("Verified 12 orders.")).expect(200);
    Answer second = clerk.put(TODAY, report("Verified 13 orders.")).expect(200);
    assertThat(second.id()).isEqualTo(first.id());

    Answer noted =
        as("support-supervisor")
            .post(PATH + "/" + first.id() + "/note", "{\"remark\": \"Thanks.\"}")
            .expect(200);

    assertThat(noted.text("state")).isEqualTo("NOTED");
    assertThat(noted.text("done")).isEqualTo("Verified 13 orders.");
    assertThat(noted.text("open")).isEqualTo("One carrier is silent.");
    assertThat(noted.text("note/by")).isEqualTo("DEMO-support-supervisor");
    assertThat(noted.text("note/remark")).isEqualTo("Thanks.");
    Answer late = clerk.put(TODAY, report("Verified 99 orders.")).expect(409);
    assertThat(late.problem()).endsWith("report-noted");
    assertThat(late.rule()).isEqualTo("SEC-13");
  }

  @Test
  void isOfADayThatHasCome() {
    Answer refused =
        as("sales-support").put(PATH + "/days/2026-11-24", report("Tomorrow.")).expect(400);

    assertThat(refused.text("errors/0/field")).isEqualTo("day");
  }

  @Test
  void isSeenByItsWriterAndThoseAbove() {
    Answer report = as("writer", "sales-support").put(TODAY, report("Filed.")).expect(200);
    String path = PATH + "/" + report.id();

    for (String above : List.of("support-supervisor", "sales-manager", "vp-sales", "auditor")) {
      assertThat(as(above).get(path).status()).as(above).isEqualTo(200);
      assertThat(as(above).get(PATH + "?by=DEMO-writer&day=2026-11-23").items("id"))
          .containsExactly(report.id());
    }
    assertThat(as("writer", "sales-support").get(PATH).items("id")).containsExactly(report.id());
    assertThat(as("colleague", "sales-support").get(path).status()).isEqualTo(404);
    assertThat(as("colleague", "sales-support").get(PATH).items("id")).isEmpty();
    assertThat(as("sales-rep").get(path).status()).isEqualTo(403);
  }

  @Test
  void isNotNotedByItsWriter() {
    Answer own = as("boss", "support-supervisor").put(TODAY, report("Led.")).expect(200);

    Answer refused =
        as("boss", "support-supervisor").post(PATH + "/" + own.id() + "/note", "{}").expect(409);
    assertThat(refused.problem()).endsWith("own-paper");
    as("sales-manager").post(PATH + "/" + own.id() + "/note", "{}").expect(200);
  }

  @ParameterizedTest
  @MethodSource("roles")
  void eachRoleMayDoWhatItIsThereFor(String role) {
    boolean writes = Set.of("sales-support", "support-supervisor").contains(role);
    boolean notes =
        Set.of("support-supervisor", "sales-manager", "vp-sales", "general-manager").contains(role);
    String path =
        PATH + "/" + as("author-of-" + role, "sales-support").put(TODAY, report("x")).id();

    assertThat(as(role + "-w", role).put(TODAY, report("x")).status())
        .isEqualTo(writes ? 200 : 403);
    assertThat(as(role + "-n", role).post(path + "/note", "{}").status())
        .isEqualTo(notes ? 200 : 403);
  }

  private static String report(String done) {
    return "{\"done\": \"%s\", \"open\": \"One carrier is silent.\"}".formatted(done);
  }
}
