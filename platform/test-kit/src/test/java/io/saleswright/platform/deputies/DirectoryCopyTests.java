package io.saleswright.platform.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.deputies.DirectoryEvents.Away;
import io.saleswright.platform.deputies.DirectoryEvents.Changed;
import io.saleswright.platform.deputies.DirectoryEvents.Days;
import io.saleswright.platform.deputies.DirectoryEvents.Joined;
import io.saleswright.platform.deputies.DirectoryEvents.Left;
import io.saleswright.platform.deputies.DirectoryEvents.Named;
import io.saleswright.platform.deputies.DirectoryEvents.StandIn;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import io.saleswright.platform.work.Subordinates.Led;
import io.saleswright.testkit.TestStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stands in for whom, by what the staff directory told (HR-15). */
class DirectoryCopyTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final DirectoryCopy copy =
      new DirectoryCopy(
          TestStore.freshDatabase().getCollection("staff", BsonDocument.class),
          new WorkCalendar(
              new WorkingTime(
                  ZoneId.of("Asia/Shanghai"),
                  List.of(new WorkingTime.Shift(LocalTime.of(8, 0), LocalTime.of(17, 0))),
                  Set.of(),
                  "HR-01"),
              List.of()));

  private static Days days(int from, int until) {
    return new Days(MONDAY.plusDays(from), MONDAY.plusDays(until));
  }

  private static Caller caller(String id, @Nullable String company) {
    return new Caller(id, id, Set.of("legal"), null, null, company);
  }

  /** The people in whose place somebody may decide, at noon of a day. */
  private List<Absent> on(int day, String deputy) {
    return copy.absentFor(caller(deputy, null), noon(day));
  }

  private static Instant noon(int day) {
    return MONDAY.plusDays(day).atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  @BeforeEach
  void annaIsAwayAndBenStandsIn() {
    copy.learn("ben", 1, new Joined("ben", null, List.of("legal")).fields());
    copy.learn("anna", 1, new Joined("anna", null, List.of("sales-manager", "hr")).fields());
    copy.learn("anna", 2, new Away("anna", List.of(days(1, 3), days(8, 9))).fields());
    copy.learn("anna", 3, new Named("anna", List.of(new StandIn("ben", days(2, 8)))).fields());
  }

  @Test
  void isSomebodyOnDaysOfBothAbsenceAndDeputyship() {
    assertThat(on(2, "ben")).containsExactly(new Absent("anna", Set.of("sales-manager", "hr")));
    assertThat(on(3, "ben")).hasSize(1);
    assertThat(on(8, "ben")).hasSize(1);
    assertThat(on(1, "ben")).as("not named yet").isEmpty();
    assertThat(on(4, "ben")).as("anna is back").isEmpty();
    assertThat(on(9, "ben")).as("not named any more").isEmpty();
    assertThat(on(2, "carl")).as("somebody else").isEmpty();
  }

  @Test
  void isNobodyOfACustomer() {
    assertThat(
            copy.absentFor(
                caller("ben", "c-1"), MONDAY.plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC)))
        .isEmpty();
  }

  /** HR-09: neither for who has left, nor by who has; being taken back counts. */
  @Test
  void endsWithTheLastDayOfEither() {
    copy.learn("anna", 4, new Left("anna", MONDAY.plusDays(2)).fields());
    assertThat(on(2, "ben")).hasSize(1);
    assertThat(on(3, "ben")).isEmpty();
    copy.learn("anna", 5, new Joined("anna", null, List.of("hr")).fields());
    assertThat(on(3, "ben")).containsExactly(new Absent("anna", Set.of("hr")));

    copy.learn("ben", 2, new Left("ben", MONDAY.plusDays(2)).fields());
    assertThat(on(2, "ben")).hasSize(1);
    assertThat(on(3, "ben")).isEmpty();
  }

  /** A repeat, and what comes late, change nothing. */
  @Test
  void followsTheLatestWord() {
    copy.learn("anna", 5, new Away("anna", List.of()).fields());
    copy.learn("anna", 4, new Away("anna", List.of(days(0, 9))).fields());

    assertThat(on(2, "ben")).isEmpty();
  }

  /** Issue 12: my team is late; whoever has left is in nobody's team. */
  @Test
  void knowsWhoLeadsWhom() {
    copy.learn("carl", 1, new Joined("carl", "anna", List.of("legal")).fields());
    copy.learn("ben", 2, new Changed("ben", "anna", List.of("legal", "hr")).fields());
    copy.learn("dora", 1, new Joined("dora", "ben", List.of("legal")).fields());

    assertThat(led("anna", null))
        .containsExactly(new Led("ben", Set.of("legal", "hr")), new Led("carl", Set.of("legal")));
    assertThat(led("anna", "c-1")).as("somebody of a customer").isEmpty();

    copy.learn("carl", 2, new Left("carl", MONDAY.minusDays(1)).fields());
    copy.learn("ben", 3, new Changed("ben", null, List.of("legal")).fields());
    assertThat(led("anna", null)).isEmpty();
  }

  private List<Led> led(String leader, @Nullable String company) {
    return copy.ledBy(caller(leader, company), MONDAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  /** DOC-07: who has a role, from when they join until their last day is over. */
  @Test
  void knowsWhoHasARoleAndWorksHere() {
    copy.learn("carl", 1, new Joined("carl", "anna", List.of("legal", "hr")).fields());
    copy.learn("carl", 2, new Left("carl", MONDAY.plusDays(1)).fields());

    assertThat(copy.holding(List.of("legal", "hr", "finance"), noon(1)))
        .isEqualTo(Map.of("legal", List.of("ben", "carl"), "hr", List.of("anna", "carl")));
    assertThat(copy.holding(List.of("legal"), noon(2))).isEqualTo(Map.of("legal", List.of("ben")));
    assertThat(copy.gone(List.of("ben", "carl", "nobody"), noon(1))).isEmpty();
    assertThat(copy.gone(List.of("ben", "carl", "nobody"), noon(2))).containsExactly("carl");

    copy.learn("carl", 3, new Joined("carl", "anna", List.of("hr")).fields());
    assertThat(copy.gone(List.of("carl"), noon(2))).as("came back").isEmpty();
  }
}
