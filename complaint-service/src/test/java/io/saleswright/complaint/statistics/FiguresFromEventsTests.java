package io.saleswright.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures agree with what can be reckoned from the events alone, and a past day is shown as it was
 * known then, with the severity and the owner of that day (CMP-20).
 */
class FiguresFromEventsTests extends RunningServiceCases {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final WorkCalendar calendar;
  private final String region = unique("region");
  private final Instant begun = CLOCK.instant();

  @Autowired
  FiguresFromEventsTests(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** An event as everybody reads it. */
  private record Told(String type, Instant at, JsonNode data) {

    /** All of an aggregate, once the last one of them is there so often. */
    static List<Told> of(String topic, String id, String last, int times) {
      return await()
          .until(
              () -> now(topic, id),
              all -> all.stream().filter(told -> told.is(last)).count() == times);
    }

    private static List<Told> now(String topic, String id) {
      return TestBroker.await(topic, id, 1).stream()
          .map(record ->
              new Told(
                  TestBroker.header(record, "ce_type"),
                  Instant.parse(TestBroker.header(record, "ce_time")),
                  JSON.readTree(record.value())))
          .toList();
    }

    boolean is(String name) {
      return type.equals("complaint." + name + ".v1");
    }
  }

  private static Optional<Told> first(List<Told> all, String... names) {
    return all.stream().filter(told -> List.of(names).stream().anyMatch(told::is)).findFirst();
  }

  private static long count(List<List<Told>> all, String name) {
    return all.stream().filter(one -> first(one, name).isPresent()).count();
  }

  @Test
  void complaintsAgreeWithTheirEvents() {
    String customer = aCustomer(new Belonging(unique("rep"), null, region), null);
    String solved = aCase(customer);
    CLOCK.advance(Duration.ofHours(1));
    does("customer-service", solved, "replies", Bodies.REPLY).expect(200);
    CLOCK.advance(Duration.ofHours(2));
    does("customer-service", solved, "resolution", Bodies.SOLUTION).expect(200);
    does("sales-support", solved, "revisits", Bodies.NOT_SOLVED).expect(200);
    does("customer-service", solved, "resolution", Bodies.SOLUTION).expect(200);
    does("sales-support", solved, "revisits", Bodies.CONTENT).expect(200);
    does("sales-support", solved, "closing", "{}").expect(200);
    String costly = aCase(customer);
    does("technical", costly, "cause", Bodies.CAUSE).expect(200);
    does("customer-service", costly, "remedies", Bodies.remedy("REFUND", "90.00")).expect(200);
    doesSeen("support-supervisor", costly, "remedy-approval", "{}").expect(200);
    does("customer-service", costly, "remedy-execution", Bodies.REFERENCE).expect(200);
    String late = aCase(customer);
    CLOCK.advance(Duration.ofDays(6));
    does("customer-service", late, "resolution", Bodies.SOLUTION).expect(200);

    List<List<Told>> all =
        List.of(
            Told.of(COMPLAINTS, solved, "ComplaintClosed", 1),
            Told.of(COMPLAINTS, costly, "RemedyExecuted", 1),
            Told.of(COMPLAINTS, late, "ComplaintResolved", 1));
    Answer shown = complaints("ALL", today());
    assertThat(shown.items("complaints")).containsExactly("3");
    assertThat(shown.items("reopened"))
        .containsExactly(Long.toString(count(all, "ComplaintReopened")));
    assertThat(shown.items("closed")).containsExactly(Long.toString(count(all, "ComplaintClosed")));
    long inTime =
        all.stream()
            .flatMap(one -> first(one, "ComplaintResolved").stream())
            .filter(told -> told.data().path("inTime").booleanValue())
            .count();
    assertThat(shown.items("solved"))
        .containsExactly(Long.toString(count(all, "ComplaintResolved")));
    assertThat(shown.items("solvedInTime")).containsExactly(Long.toString(inTime));
    assertThat(new BigDecimal(shown.text("items/0/answerMedian")))
        .isEqualByComparingTo(
            median(all, "ComplaintOpened", "ComplaintAnswered", "ComplaintResolved"));
    assertThat(new BigDecimal(shown.text("items/0/solutionMedian")))
        .isEqualByComparingTo(median(all, "ComplaintOpened", "ComplaintResolved"));
    assertThat(new BigDecimal(shown.text("items/0/answerNinety")))
        .isEqualByComparingTo(
            took(all, "ComplaintOpened", "ComplaintAnswered", "ComplaintResolved").ninety());
    assertThat(new BigDecimal(shown.text("items/0/solutionNinety")))
        .isEqualByComparingTo(took(all, "ComplaintOpened", "ComplaintResolved").ninety());
    assertThat(complaints("CAUSE", today()).items("key"))
        .containsAll(
            all.stream()
                .flatMap(one -> first(one, "ComplaintCauseFound").stream())
                .map(told -> told.data().path("cause").asString())
                .toList())
        .hasSize(2);
    assertThat(shown.text("items/0/costs/0"))
        .isEqualTo(
            all.stream()
                .flatMap(one -> first(one, "RemedyExecuted").stream())
                .map(told -> told.data().path("amount").path("amount").asString() + " CNY")
                .findFirst()
                .orElseThrow());
  }

  /** Half of them took no longer, reckoned from the times of the events. */
  private @Nullable BigDecimal median(List<List<Told>> all, String from, String... to) {
    return took(all, from, to).median();
  }

  private Durations took(List<List<Told>> all, String from, String... to) {
    List<Duration> took =
        all.stream()
            .flatMap(one ->
                first(one, to)
                    .map(told ->
                        calendar.workingTimeBetween(first(one, from).orElseThrow().at(), told.at()))
                    .stream())
            .toList();
    return Durations.of(took, 0);
  }

  /** Who had a case, and how bad it was thought to be, on a day that is over. */
  @Test
  void severityAndOwnerAreThoseOfTheDay() {
    String customer = aCustomer(new Belonging(unique("rep"), null, region), null);
    String id = aCase(customer);
    LocalDate then = today();
    CLOCK.advance(Duration.ofDays(2));
    doesSeen("customer-service", id, "severity", Bodies.severity("MINOR")).expect(200);
    doesSeen("support-supervisor", id, "hand-over", "{\"staffId\": \"DEMO-other\"}").expect(200);

    List<Told> told = Told.of(COMPLAINTS, id, "ComplaintAssigned", 2);
    String severity =
        first(told, "ComplaintRegraded").orElseThrow().data().path("previous").asString();
    String owner =
        told.stream()
            .filter(one -> one.is("ComplaintAssigned"))
            .reduce((_, later) -> later)
            .orElseThrow()
            .data()
            .path("previous")
            .asString();
    assertThat(complaints("SEVERITY", then).items("key")).containsExactly(severity);
    assertThat(complaints("HANDLER", then).items("key")).containsExactly(owner);
    assertThat(complaints("SEVERITY", today()).items("key")).containsExactly("MINOR");
    assertThat(complaints("HANDLER", today()).items("key")).containsExactly("DEMO-other");
  }

  @Test
  void serviceAgreesWithItsEvents() {
    String customer = aCustomer(new Belonging(unique("rep"), null, region), null);
    String guided = aServiceCase(customer);
    CLOCK.advance(Duration.ofHours(1));
    triages(guided, PAID.formatted("GENERAL")).expect(200);
    serves("customer-service", guided, "guidances", GUIDED.formatted(true)).expect(200);
    CLOCK.advance(Duration.ofHours(1));
    serves("sales-support", guided, "revisits", said(false, 2)).expect(200);
    serves("customer-service", guided, "guidances", GUIDED.formatted(true)).expect(200);
    serves("sales-support", guided, "revisits", said(true, 5)).expect(200);
    serves("customer-service", guided, "closing", "{}").expect(200);
    String visited = aServiceCase(customer);
    triages(visited, PAID.formatted("COMPLEX").replace("}", ", \"problem\": \"product/joint\"}"))
        .expect(200);
    visitIsMade(visited);
    serves("technical", visited, "visit-report", report(false, "")).expect(200);
    String unheard = aServiceCase(customer);
    LocalDate then = today();

    Map<String, List<Told>> all = new TreeMap<>();
    all.put(guided, Told.of(CASES, guided, "ServiceCaseClosed", 1));
    all.put(visited, Told.of(CASES, visited, "ServiceVisitReported", 1));
    all.put(unheard, Told.of(CASES, unheard, "ServiceCaseRecorded", 1));
    List<List<Told>> told = List.copyOf(all.values());
    Answer shown = service("ALL", then);
    assertThat(shown.items("cases")).containsExactly("3");
    assertThat(shown.items("answered")).containsExactly("2");
    assertThat(shown.items("visits"))
        .containsExactly(Long.toString(count(told, "ServiceVisitReported")));
    assertThat(shown.items("reopened"))
        .containsExactly(Long.toString(count(told, "ServiceCaseReopened")));
    assertThat(shown.items("closed"))
        .containsExactly(Long.toString(count(told, "ServiceCaseClosed")));
    assertThat(shown.items("solved"))
        .containsExactly(Long.toString(count(told, "ServiceCaseSolved")));
    assertThat(new BigDecimal(shown.text("items/0/answerMedian")))
        .isEqualByComparingTo(
            median(told, "ServiceCaseRecorded", "ServiceGuidanceGiven", "ServiceVisitPlanned"));
    assertThat(new BigDecimal(shown.text("items/0/solutionMedian")))
        .isEqualByComparingTo(median(told, "ServiceCaseRecorded", "ServiceCaseSolved"));
    assertThat(shown.text("items/0/satisfaction")).startsWith("5");
    assertThat(service("PROBLEM", then).items("key")).contains("product/joint");
    assertThat(problems()).contains("product/joint 0 1", " 0 2");

    CLOCK.advance(Duration.ofDays(2));
    serves("customer-service", unheard, "withdrawal", Bodies.REASON).expect(200);
    assertThat(service("ALL", then).items("cases")).containsExactly("3");
    assertThat(service("ALL", today()).items("cases")).containsExactly("2");
  }

  /** CMP-12: what came up how often; a case of a complaint is the same problem once more told. */
  @Test
  void problemsOfAProductAreCounted() {
    String customer = aCustomer(new Belonging(unique("rep"), null, region), null);
    String first = aCase(customer);
    does("technical", first, "cause", Bodies.CAUSE).expect(200);
    String second = aCase(customer);
    does("technical", second, "cause", Bodies.CAUSE).expect(200);
    records(customer, ", \"complaintId\": \"%s\"".formatted(first)).expect(201);
    triages(
            aServiceCase(customer),
            PAID.formatted("GENERAL").replace("}", ", \"problem\": \"product/joint\"}"))
        .expect(200);

    assertThat(problems()).containsExactly("product/joint 2 1");
    assertThat(
            asLeaderOf(region, "sales-manager")
                .get(problemsPath())
                .expect(200)
                .text("items/0/again"))
        .isEqualTo("2");
    String wrong = PAID.formatted("GENERAL").replace("}", ", \"problem\": \"moon\"}");
    assertThat(triages(aServiceCase(customer), wrong).expect(400).raw().body())
        .contains("problem", "product/joint");
  }

  private List<String> problems() {
    Answer shown = asLeaderOf(region, "sales-manager").get(problemsPath()).expect(200);
    return shown
        .body()
        .path("items")
        .valueStream()
        .map(row ->
            row.path("problem").asString("")
                + " "
                + row.path("complaints")
                + " "
                + row.path("cases"))
        .toList();
  }

  private String problemsPath() {
    return SERVICE + "/problems" + days();
  }

  private String days() {
    LocalDate day = calendar.businessDate(begun);
    return "?from=%s&to=%s".formatted(day.minusDays(1), day.plusDays(1));
  }

  private LocalDate today() {
    LocalDate now = calendar.businessDate(CLOCK.instant());
    LocalDate least = calendar.businessDate(begun).plusDays(1);
    return now.isBefore(least) ? least : now;
  }

  private Answer complaints(String by, LocalDate asOf) {
    return asLeaderOf(region, "sales-manager")
        .get(PATH + "/statistics" + days() + "&by=" + by + "&asOf=" + asOf)
        .expect(200);
  }

  private Answer service(String by, LocalDate asOf) {
    return asLeaderOf(region, "sales-manager")
        .get(SERVICE + "/statistics" + days() + "&by=" + by + "&asOf=" + asOf)
        .expect(200);
  }
}
