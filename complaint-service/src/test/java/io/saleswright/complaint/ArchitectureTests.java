package io.saleswright.complaint;

import io.saleswright.testkit.architecture.ServiceArchitectureTests;

class ArchitectureTests extends ServiceArchitectureTests {

  ArchitectureTests() {
    super("io.saleswright.complaint");
  }
}
