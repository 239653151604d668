package io.saleswright.gateway;

import io.saleswright.testkit.architecture.GeneralArchitectureTests;

class ArchitectureTests extends GeneralArchitectureTests {

  ArchitectureTests() {
    super("io.saleswright.gateway");
  }
}
