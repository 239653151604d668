package io.saleswright.finance;

import io.saleswright.testkit.architecture.Exemption;
import io.saleswright.testkit.architecture.ServiceArchitectureTests;

class ArchitectureTests extends ServiceArchitectureTests {

  ArchitectureTests() {
    super(
        "io.saleswright.finance",
        new Exemption(
            "io.saleswright.finance.process.Sweep",
            "org.springframework.context",
            "it starts and stops with the service"),
        new Exemption(
            "io.saleswright.finance.process.Sweep",
            "org.slf4j",
            "it runs without a caller who could be told of a failure"),
        new Exemption(
            "io.saleswright.finance.process.SweepProperties",
            "org.springframework.boot.context.properties",
            "it is the typed form of a setting"));
  }
}
