package io.saleswright.testkit.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.messaging.TopicDeclaration;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyTrial;
import io.saleswright.system.Memory;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import io.saleswright.system.Topic;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * A running service is as {@code system.yaml} and the catalogue of events describe it, both ways:
 * what {@code check}, chaos and the docs know of it is what it does. Every service has a test class
 * that implements this; the description's own tests demand it.
 */
public interface SystemContract {

  /** Every collection that publishes is described, with its topic; and no other is. */
  @Test
  default void publishesWhatIsDescribed(ApplicationContext context) {
    assertThat(
            texts(
                context.getBean(EnvelopeStores.class).types().stream()
                    .filter(type -> type.topic() != null)
                    .toList(),
                type -> publisher(type.collection(), type.noun(), type.topic())))
        .isEqualTo(
            texts(
                described(context).publishers(),
                publisher ->
                    publisher(
                        publisher.place().collection(), publisher.noun(), publisher.topic())));
  }

  /**
   * Every topic that the service alone has made is in the catalogue as its own; and no other is.
   */
  @Test
  default void declaresTheTopicsThatItOwns(ApplicationContext context) {
    Set<String> owned =
        texts(context.getBeansOfType(TopicDeclaration.class).values(), TopicDeclaration::name);
    context.getBean(EnvelopeStores.class).types().stream()
        .map(AggregateType::topic)
        .filter(Objects::nonNull)
        .forEach(owned::add);
    assertThat(owned)
        .isEqualTo(
            texts(
                SystemDescription.ours().topics().values().stream()
                    .filter(topic -> topic.owner().equals(described(context).name()))
                    .filter(topic -> !topic.shared())
                    .toList(),
                Topic::name));
  }

  /** Every subscription is described, with its topics and types; and no other is. */
  @Test
  default void readsWhatIsDescribed(ApplicationContext context) {
    assertThat(
            texts(
                context.getBeansOfType(Subscription.class).values(),
                subscription ->
                    consumer(
                        subscription.consumer(),
                        subscription.allTopics(),
                        subscription.handledTypes())))
        .isEqualTo(
            texts(
                described(context).consumers(),
                consumer -> consumer(consumer.group(), consumer.topics(), consumer.handled())));
  }

  /** What remembers in aggregates names a collection of aggregates. */
  @Test
  default void remembersInAggregatesThatItHas(ApplicationContext context) {
    Set<String> collections =
        texts(context.getBean(EnvelopeStores.class).types(), AggregateType::collection);
    described(context).consumers().stream()
        .filter(
            consumer -> consumer.memory() == Memory.ENVELOPE || consumer.memory() == Memory.FACTS)
        .forEach(consumer -> assertThat(collections).contains(consumer.place().collection()));
  }

  /** Whoever changes a chain of approvals may try it on what was decided before (CON-03). */
  @Test
  default void everyChainOfApprovalsCanBeTried(ApplicationContext context) {
    assertThat(texts(context.getBeansOfType(PolicyTrial.class).values(), PolicyTrial::policy))
        .containsAll(
            texts(
                context.getBeansOfType(Policies.class).values().stream()
                    .map(policies -> ((Policies<?>) policies).definition())
                    .filter(definition -> hasChain(definition.type()))
                    .toList(),
                PolicyDefinition::name));
  }

  private static boolean hasChain(Class<?> values) {
    return Stream.of(values.getRecordComponents())
        .anyMatch(one -> one.getGenericType().getTypeName().contains(ChainStep.class.getName()));
  }

  private static Service described(ApplicationContext context) {
    String name =
        Objects.requireNonNull(context.getEnvironment().getProperty("saleswright.service"));
    return SystemDescription.ours()
        .service(name)
        .orElseThrow(() -> new AssertionError("system.yaml does not know " + name));
  }

  private static String publisher(String collection, String noun, @Nullable String topic) {
    return collection + " of one " + noun + " each to " + topic;
  }

  private static String consumer(String name, Collection<String> topics, Collection<String> types) {
    return name + " reads " + new TreeSet<>(types) + " from " + new TreeSet<>(topics);
  }

  private static <T> Set<String> texts(Collection<? extends T> all, Function<T, String> text) {
    return all.stream().map(text).collect(Collectors.toCollection(TreeSet::new));
  }
}
