package io.saleswright.finance;

import io.saleswright.testkit.architecture.Exemption;
import io.saleswright.testkit.architecture.ServiceArchitectureTests;

class ArchitectureTests extends ServiceArchitectureTests {

  ArchitectureTests() {
    super(
        "io.saleswright.finance",
        new Exemption(
            "io.saleswright.finance.lists.Pages",
            "io.saleswright.platform.web",
            "the web packages of all modules share it, so it can't hide in one of them"));
  }
}
