package io.saleswright.testkit.contract;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.contract.ConsumingService.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What design 3 asks of a consumer: every event takes effect once and in order, whatever comes
 * twice, late, broken or at a bad moment. The broker is real; an implementation says where its
 * store is.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ConsumerContract implements DeliveryCases, ParkingCases, InstanceCases {

  private final String topic = "source-" + UUID.randomUUID();
  private final String foreignTopic = "foreign-" + UUID.randomUUID();
  private final List<ConsumingService> services = new ArrayList<>();
  private ConsumingService service;

  /** Where drivers connect to, without the name of a database. */
  protected abstract String uri();

  @BeforeAll
  void startService() {
    TestBroker.createTopic(topic);
    TestBroker.createTopic(foreignTopic);
    service = ConsumingService.start(newPlan().reading(topic).alsoForeign(foreignTopic));
  }

  @AfterAll
  void stopService() {
    service.close();
  }

  @AfterEach
  void stopOthers() {
    services.forEach(ConsumingService::close);
    services.clear();
  }

  @Override
  public final ConsumingService service() {
    return service;
  }

  @Override
  public final String topic() {
    return topic;
  }

  @Override
  public final String foreignTopic() {
    return foreignTopic;
  }

  @Override
  public final Plan newPlan() {
    return Plan.of(uri(), TestStore.freshName(), "test.tally-" + UUID.randomUUID());
  }

  @Override
  public final ConsumingService start(Plan plan) {
    ConsumingService started = ConsumingService.start(plan);
    services.add(started);
    return started;
  }

  @Override
  public final void stop(ConsumingService running) {
    running.close();
    services.remove(running);
  }
}
