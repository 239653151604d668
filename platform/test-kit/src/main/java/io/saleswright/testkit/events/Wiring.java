package io.saleswright.testkit.events;

import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.messaging.TopicDeclaration;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStores;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/**
 * What a running service publishes and reads, asked of its beans, a line for each fact; the event
 * catalogue is compared with it.
 */
final class Wiring {

  private Wiring() {}

  /**
   * Lines such as {@code order publishes order.orders.v1}, {@code order declares
   * production.work-orders.v1}, {@code order.production reads production.work-orders.v1}, {@code
   * order.production handles production.WorkOrderDelayed.v1}, and {@code order.timeline takes all
   * of order.orders.v1}.
   */
  static List<String> of(String service, ApplicationContext running) {
    SortedSet<String> lines = new TreeSet<>();
    running.getBean(EnvelopeStores.class).types().stream()
        .map(AggregateType::topic)
        .filter(Objects::nonNull)
        .forEach(topic -> lines.add(service + " publishes " + topic));
    running
        .getBeanProvider(TopicDeclaration.class)
        .forEach(topic -> lines.add(service + " declares " + topic.name()));
    running.getBeanProvider(Subscription.class).forEach(subscription -> add(subscription, lines));
    return List.copyOf(lines);
  }

  private static void add(Subscription subscription, SortedSet<String> lines) {
    String consumer = subscription.consumer();
    String reads = subscription.takesEverything() ? " takes all of " : " reads ";
    subscription.allTopics().forEach(topic -> lines.add(consumer + reads + topic));
    subscription.types().forEach(type -> lines.add(consumer + " handles " + type));
  }
}
