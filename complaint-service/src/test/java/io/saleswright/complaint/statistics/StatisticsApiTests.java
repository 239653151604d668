package io.saleswright.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of complaints for any period, within the scope of who asks (CMP-20). */
class StatisticsApiTests extends RunningComplaints {

  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void countsWhatBecameOfThem() {
    String region = unique("region");
    String customer = aCustomer(new Belonging(unique("rep"), null, region), null);
    String first = aResolvedCase(customer);
    does("sales-support", first, "revisits", Bodies.NOT_SOLVED).expect(200);
    does("customer-service", first, "resolution", Bodies.SOLUTION).expect(200);
    does("sales-support", first, "revisits", Bodies.CONTENT).expect(200);
    does("sales-support", first, "closing", "{}").expect(200);
    String second = aCase(customer);
    does("technical", second, "cause", Bodies.CAUSE).expect(200);
    does("customer-service", second, "remedies", Bodies.remedy("REFUND", "90.00")).expect(200);
    doesSeen("support-supervisor", second, "remedy-approval", "{}").expect(200);
    does("customer-service", second, "remedy-execution", Bodies.REFERENCE).expect(200);
    TestHttp manager = asLeaderOf(region, "sales-manager");

    Answer all = figures(manager, "&by=ALL").expect(200);
    assertThat(all.items("complaints")).containsExactly("2");
    assertThat(all.items("solved")).containsExactly("1");
    assertThat(all.items("solvedInTime")).containsExactly("1");
    assertThat(all.items("reopened")).containsExactly("1");
    assertThat(all.items("closed")).containsExactly("1");
    assertThat(all.text("items/0/satisfaction")).startsWith("4");
    assertThat(all.text("items/0/costs/0")).isEqualTo("90.00 CNY");
    Answer causes = figures(manager, "&by=CAUSE").expect(200);
    assertThat(causes.items("key")).contains("product/joint");
    assertThat(figures(asLeaderOf(unique("region"), "sales-manager"), "").expect(200).items("key"))
        .isEmpty();
    assertThat(figures(manager, "&by=KIND&limit=1").expect(200).items("key"))
        .containsExactly("QUALITY");
    assertThat(manager.with("Accept", SHEET).get(path("")).expect(200).header("Content-Type"))
        .startsWith(SHEET);
  }

  /** What becomes of a complaint later leaves the figures of a past day alone. */
  @Test
  void pastDayIsCountedAsItWasKnownThen() {
    String region = unique("region");
    String id = aCase(aCustomer(new Belonging(unique("rep"), null, region), null));
    Instant begun = CLOCK.instant();
    LocalDate day = LocalDate.ofInstant(begun, ZoneId.of("Asia/Shanghai"));
    String then = PATH + "/statistics?from=" + day + "&to=" + day;
    assertThat(counts(region, then)).containsExactly("1");
    try {
      CLOCK.advance(Duration.ofDays(2));
      does("customer-service", id, "withdrawal", Bodies.REASON).expect(200);

      assertThat(counts(region, then + "&asOf=" + day)).containsExactly("1");
      assertThat(counts(region, then)).isEmpty();
    } finally {
      CLOCK.set(begun);
    }
  }

  @Test
  void periodEndsAfterItBegins() {
    TestHttp auditor = as("auditor");
    String path = PATH + "/statistics?from=2026-11-02&to=2026-11-01";

    assertThat(auditor.get(path).expect(400).raw().body()).contains("CMP-20");
    assertThat(figures(auditor, "&asOf=2020-01-01").expect(400).raw().body()).contains("asOf");
    assertThat(figures(as("sales-rep"), "").status()).isEqualTo(403);
  }

  /** As a manager of the region sees it who has just logged in. */
  private List<String> counts(String region, String path) {
    return asLeaderOf(region, "sales-manager").get(path).expect(200).items("complaints");
  }

  private static Answer figures(TestHttp person, String more) {
    return person.get(path(more));
  }

  private static String path(String more) {
    LocalDate today = LocalDate.ofInstant(CLOCK.instant(), ZoneId.of("Asia/Shanghai"));
    return PATH + "/statistics?from=" + today.minusDays(1) + "&to=" + today.plusDays(1) + more;
  }

  /** What was given stays given, also when the case is withdrawn after it. */
  @Test
  void withdrawalTakesNoCostAway() {
    String region = unique("region");
    String id = aCase(aCustomer(new Belonging(unique("rep"), null, region), null));
    does("customer-service", id, "remedies", Bodies.remedy("REFUND", "90.00")).expect(200);
    doesSeen("support-supervisor", id, "remedy-approval", "{}").expect(200);
    does("customer-service", id, "remedy-execution", Bodies.REFERENCE).expect(200);
    TestHttp manager = asLeaderOf(region, "sales-manager");
    String before = figures(manager, "&by=ALL").expect(200).raw().body();

    assertThat(does("customer-service", id, "withdrawal", Bodies.REASON).expect(409).problem())
        .isEqualTo("/problems/leader-withdraws");
    does("support-supervisor", id, "withdrawal", Bodies.REASON).expect(200);
    assertThat(figures(manager, "&by=ALL").expect(200).raw().body()).isEqualTo(before);
  }
}
