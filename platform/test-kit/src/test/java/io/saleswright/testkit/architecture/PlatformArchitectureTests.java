package io.saleswright.testkit.architecture;

class PlatformArchitectureTests extends GeneralArchitectureTests {

  PlatformArchitectureTests() {
    super("io.saleswright.platform");
  }
}
