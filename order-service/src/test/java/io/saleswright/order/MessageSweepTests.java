package io.saleswright.order;

import io.saleswright.testkit.sweep.MessageSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MessageSweepTests extends OrderServiceFixture implements MessageSweep {

  private final ApplicationContext service;

  @Autowired
  MessageSweepTests(ApplicationContext service) {
    this.service = service;
  }

  @Override
  public ApplicationContext service() {
    return service;
  }
}
