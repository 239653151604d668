package io.saleswright.order.rules;

import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts policy and calendar together. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

  @Bean
  Policies<OrderPolicy> orderPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("order", OrderPolicy.class).editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  Policies<ReminderPolicy> reminderPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("reminders", ReminderPolicy.class)
            .editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  Policies<AnswerPolicy> answerPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("answers", AnswerPolicy.class).editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  Policies<PeoplePolicy> peoplePolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("people", PeoplePolicy.class).editableBy("general-manager"));
  }

  @Bean
  Supplier<OrderRules> orderRules(
      Policies<OrderPolicy> policy,
      Policies<ReminderPolicy> reminders,
      Policies<AnswerPolicy> answers,
      WorkCalendar calendar) {
    return () -> {
      PolicyVersion<OrderPolicy> current = policy.current();
      return new OrderRules(
          current.version(),
          current.values(),
          reminders.current().values(),
          answers.current().values(),
          calendar);
    };
  }
}
