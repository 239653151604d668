package io.saleswright.performance;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.testkit.fuzz.MessageFuzz;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MessageFuzzTests extends RunningDirectory implements MessageFuzz {

  private final ApplicationContext service;

  @Autowired
  MessageFuzzTests(ApplicationContext service) {
    this.service = service;
  }

  @Override
  public ApplicationContext service() {
    return service;
  }
}
