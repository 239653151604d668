package io.saleswright.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.chaos.load.Played;
import io.saleswright.chaos.verify.RunReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short run on real processes. It fails when a promise is broken, not when the machine is slow:
 * what takes long is waited for.
 */
@Tag("short-run")
class ShortRunTests {

  private static final long SEED = 20_261_122;

  @Test
  @Timeout(2_700)
  void losesNothingAndDoesNothingTwiceAndPlaysEveryScene(@TempDir Path data) throws Exception {
    Path checkout = Path.of("").toAbsolutePath().getParent().getParent();
    var options =
        new RunOptions(
            SEED, Duration.ofSeconds(180), Duration.ofMinutes(5), 4, data, checkout, null);

    RunReport report = new ChaosRun(options, InstantSource.system(), System.out::println).run();

    assertThat(report.check().violations()).isEmpty();
    assertThat(report.sound()).isTrue();
    assertThat(report.faults()).isNotEmpty();
    assertThat(report.scenes())
        .hasSize(Played.Kind.values().length)
        .allSatisfy((_, times) -> assertThat(times).isPositive());
    assertThat(report.operations())
        .filteredOn(commands -> commands.kind().equals("place an order"))
        .allSatisfy(commands -> assertThat(commands.accepted()).isPositive());
  }
}
