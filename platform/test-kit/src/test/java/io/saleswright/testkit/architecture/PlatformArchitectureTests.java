package io.saleswright.testkit.architecture;

import org.junit.jupiter.api.Test;

class PlatformArchitectureTests extends GeneralArchitectureTests {

  private static final String ROOT = "io.saleswright.platform";

  PlatformArchitectureTests() {
    super(ROOT);
  }

  @Test
  void theKernelNeedsTheJdkAlone() {
    new PlatformRules(ROOT).kernelIsPlain().check(classes());
  }

  @Test
  void packagesFormNoCycle() {
    new GeneralRules(ROOT).packagesAreFreeOfCycles().check(classes());
  }
}
