package io.saleswright.customer;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.deputies.DeputiesContract;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Desks here know who stands in for whom, and who leads whom (HR-15). */
class DeputiesTests extends RunningService implements DeputiesContract {

  @DynamicPropertySource
  static void topics(DynamicPropertyRegistry unused) {
    TestBroker.createTopic(TOPIC);
  }
}
