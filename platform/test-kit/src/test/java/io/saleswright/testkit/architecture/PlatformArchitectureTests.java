package io.saleswright.testkit.architecture;

import org.junit.jupiter.api.Test;

class PlatformArchitectureTests extends GeneralArchitectureTests {

  private static final String PLATFORM = "io.saleswright.platform";

  PlatformArchitectureTests() {
    super(PLATFORM);
  }

  @Test
  void packagesFormNoCycle() {
    new GeneralRules(PLATFORM).packagesAreFreeOfCycles().check(classes());
  }
}
