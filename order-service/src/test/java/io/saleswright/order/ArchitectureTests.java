package io.saleswright.order;

import io.saleswright.testkit.architecture.Exemption;
import io.saleswright.testkit.architecture.ServiceArchitectureTests;

class ArchitectureTests extends ServiceArchitectureTests {

  ArchitectureTests() {
    super(
        "io.saleswright.order",
        new Exemption(
            "io.saleswright.order.timeline.EventFacts",
            "tools.jackson",
            "the time line keeps events of every producer, whose shape only their JSON tells"));
  }
}
