package io.saleswright.customer;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.sweep.MessageSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MessageSweepTests extends RunningService implements MessageSweep {

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
