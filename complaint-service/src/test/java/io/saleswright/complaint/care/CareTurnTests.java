package io.saleswright.complaint.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.matter.Complainant;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From when it counts until a customer is asked again (CMP-11). */
class CareTurnTests {

  private static final Instant NOV = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant DEC = Instant.parse("2026-12-23T02:00:00Z");
  private static final CareTurn NONE = CareTurn.of(Complainant.of(KnownCustomer.unheardOf("c-1")));

  @Test
  void laterOfBothCountsInWhateverOrderTheyAreTold() {
    assertThat(NONE.since()).isNull();
    assertThat(NONE.signed(NOV).since()).isEqualTo(NOV);
    assertThat(NONE.signed(NOV).asked(DEC).since()).isEqualTo(DEC);
    assertThat(NONE.asked(DEC).signed(NOV)).isEqualTo(NONE.signed(NOV).asked(DEC));
    assertThat(NONE.signed(DEC).signed(NOV)).isEqualTo(NONE.signed(DEC));
    assertThat(NONE.asked(DEC).asked(NOV)).isEqualTo(NONE.asked(DEC));
    assertThat(NONE.asked(NOV).signed(DEC).since()).isEqualTo(DEC);
  }
}
