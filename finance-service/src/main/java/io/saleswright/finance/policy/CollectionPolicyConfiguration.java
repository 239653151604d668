package io.saleswright.finance.policy;

import io.saleswright.finance.chasing.DunningRules;
import io.saleswright.finance.collection.AgeClasses;
import io.saleswright.finance.collection.CollectionRules;
import io.saleswright.finance.confirmations.ConfirmationRules;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of collection and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class CollectionPolicyConfiguration {

  static final PolicyDefinition<CollectionPolicy> DEFINITION =
      PolicyDefinition.of("collection", CollectionPolicy.class).editableBy("finance-head");

  @Bean
  Policies<CollectionPolicy> collectionPolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  CollectionRules collectionRules(Policies<CollectionPolicy> policy, WorkCalendar calendar) {
    return new CollectionRules(
        moment -> new AgeClasses(inForce(policy, moment).values().ageBounds()), calendar);
  }

  @Bean
  Supplier<DunningRules> dunningRules(Policies<CollectionPolicy> policy, WorkCalendar calendar) {
    return () -> {
      CollectionPolicy values = policy.current().values();
      return new DunningRules(
          values.dunningLevels(),
          values.chaseAgainAfterDays(),
          values.longestPromiseDays(),
          calendar);
    };
  }

  @Bean
  Supplier<ConfirmationRules> confirmationRules(
      Policies<CollectionPolicy> policy, WorkCalendar calendar) {
    return () -> new ConfirmationRules(policy.current().values().confirmationWithin(), calendar);
  }

  /** A moment before the first version is judged by that one. */
  private static PolicyVersion<CollectionPolicy> inForce(
      Policies<CollectionPolicy> policy, Instant moment) {
    try {
      return policy.validAt(moment);
    } catch (NotFound _) {
      return policy.at(1);
    }
  }
}
