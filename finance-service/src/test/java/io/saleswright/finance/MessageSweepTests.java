package io.saleswright.finance;

import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.sweep.MessageSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MessageSweepTests extends RunningFinance implements MessageSweep {

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
