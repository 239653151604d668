package io.saleswright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bad input of every kind through the gateway; the long form is the command itself. */
class FuzzTests {

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void badInputIsAnsweredAndChangesNothingHalf() {
    String report = RunningStack.run("fuzz", "--no-build", "--cases", "1500", "--seed", "20261122");

    System.out.println(report);
    assertThat(report)
        .contains("body OPERATOR", "token signed by a foreign key")
        .contains("1500 cases of seed 20261122, 0 found")
        .contains("No promise is broken.");
  }
}
