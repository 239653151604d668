package io.saleswright.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.investigating.Investigating;
import io.saleswright.complaint.lifecycle.Cases;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.complaint.lifecycle.Solving;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures of the past stay as they were told (CMP-20). */
class ReckoningTests {

  private static final Instant MONDAY = Cases.MONDAY;

  private static Stored<Complaint> because(Stored<Complaint> now, String cause, Instant at) {
    return Cases.after(
        now, Investigating.because(now, cause, null, 0, Cases.act("tech-1", at, "technical")), at);
  }

  private static @Nullable String cause(Stored<Complaint> now, Instant asOf) {
    Period period = new Period(MONDAY, MONDAY.plusSeconds(1), asOf);
    return new Reckoning(period, Cases.CALENDAR)
        .cut(Cut.CAUSE, List.of(now.state()))
        .getFirst()
        .key();
  }

  @Test
  void causeIsTheOneThatWasKnownThen() {
    Instant named = MONDAY.plus(Duration.ofDays(1));
    Instant anew = MONDAY.plus(Duration.ofDays(10));
    Stored<Complaint> first = because(Cases.open(Severity.MAJOR), "product/joint", named);
    Stored<Complaint> second = because(first, "transport", anew);

    for (Stored<Complaint> one : List.of(first, second)) {
      assertThat(cause(one, named)).isNull();
      assertThat(cause(one, anew)).isEqualTo("product/joint");
    }
    assertThat(cause(second, anew.plusSeconds(1))).isEqualTo("transport");
  }

  private static Stored<Complaint> lies(Stored<Complaint> now, String region, Instant at) {
    KnownCustomer known = new KnownCustomer("c-1", "Hua Xia", region, "rep-1", "east-1", null);
    return Cases.after(now, Owning.settle(now, known, Cause.internal("test", at)), at);
  }

  private static Figures figures(Cut cut, Stored<Complaint> one, Instant asOf) {
    Period period = new Period(MONDAY, MONDAY.plusSeconds(1), asOf);
    return new Reckoning(period, Cases.CALENDAR).cut(cut, List.of(one.state())).getFirst();
  }

  @Test
  void regionIsTheOneThatWasKnownThen() {
    Instant moved = MONDAY.plus(Duration.ofDays(1));
    Instant again = MONDAY.plus(Duration.ofDays(10));
    Stored<Complaint> west = lies(Cases.open(Severity.MAJOR), "west", moved);
    Stored<Complaint> north = lies(lies(west, "west", moved.plusSeconds(9)), "north", again);

    assertThat(figures(Cut.REGION, north, moved).key()).isEqualTo("east");
    assertThat(figures(Cut.REGION, north, again).key()).isEqualTo("west");
    assertThat(figures(Cut.REGION, north, again.plusSeconds(1)).key()).isEqualTo("north");
  }

  /** What somebody entered on Tuesday and was told on Monday waits since Monday. */
  @Test
  void customersWaitFromWhenTheyToldIt() {
    Instant entered = MONDAY.plus(Duration.ofDays(1));
    Instant solved = entered.plus(Duration.ofHours(1));
    Stored<Complaint> late = Cases.entered(Severity.MAJOR, entered);
    Stored<Complaint> done =
        Cases.after(
            late,
            Solving.resolve(
                late,
                "two new chairs",
                Cases.RULES,
                Cases.act("cs-1", solved, "customer-service"),
                Cases.PRESENT),
            solved);

    Figures shown = figures(Cut.ALL, done, solved.plusSeconds(1));
    assertThat(shown.answer().median()).isEqualByComparingTo("9");
    assertThat(shown.solution().median()).isEqualByComparingTo("9");
    assertThat(shown.answer().inTime()).isZero();
  }
}
