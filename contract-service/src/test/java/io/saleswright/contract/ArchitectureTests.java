package io.saleswright.contract;

import io.saleswright.testkit.architecture.ServiceArchitectureTests;

class ArchitectureTests extends ServiceArchitectureTests {

  ArchitectureTests() {
    super("io.saleswright.contract");
  }
}
