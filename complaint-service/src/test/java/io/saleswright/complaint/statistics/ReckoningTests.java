package io.saleswright.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.investigating.Investigating;
import io.saleswright.complaint.lifecycle.Cases;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.matter.Severity;
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
}
