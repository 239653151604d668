package io.saleswright.finance;

import io.saleswright.testkit.architecture.ServiceArchitectureTests;

class ArchitectureTests extends ServiceArchitectureTests {

  ArchitectureTests() {
    super("io.saleswright.finance");
  }
}
