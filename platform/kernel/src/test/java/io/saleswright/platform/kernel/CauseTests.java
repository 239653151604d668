package io.saleswright.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.Cause.Trace;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CauseTests {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Trace TRACE = new Trace("correlation", "causation", "trace");
  private static final Source SOURCE = new Source.Foreign("fact");
  private static final Cause CAUSE =
      new Cause("anna", NOW, new CommandKey("operation", "key", "hash"), SOURCE, TRACE);

  @Test
  void aStepThatFollowsCarriesNeitherKeyNorSource() {
    assertThat(CAUSE.followUp()).isEqualTo(new Cause("anna", NOW, null, null, TRACE));
  }

  @Test
  void withoutItsKeyACauseKeepsItsSource() {
    assertThat(CAUSE.withoutKey()).isEqualTo(new Cause("anna", NOW, null, SOURCE, TRACE));
  }
}
