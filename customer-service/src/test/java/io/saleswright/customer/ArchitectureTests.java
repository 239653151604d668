package io.saleswright.customer;

import io.saleswright.testkit.architecture.ServiceArchitectureTests;

class ArchitectureTests extends ServiceArchitectureTests {

  ArchitectureTests() {
    super("io.saleswright.customer");
  }
}
