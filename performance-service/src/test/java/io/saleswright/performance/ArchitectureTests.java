package io.saleswright.performance;

import io.saleswright.testkit.architecture.ServiceArchitectureTests;

class ArchitectureTests extends ServiceArchitectureTests {

  ArchitectureTests() {
    super("io.saleswright.performance");
  }
}
