package io.saleswright.platform.work;

import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Tells people what waits for them, in every service that has work. */
@AutoConfiguration(
    afterName = {
      "io.saleswright.platform.policy.PolicyAutoConfiguration",
      "io.saleswright.platform.deputies.DeputiesAutoConfiguration"
    })
@ConditionalOnBean(StoredWork.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WorkAutoConfiguration {

  @Bean
  WorkController workController(
      List<StoredWork<?>> kinds,
      Deputies deputies,
      ObjectProvider<Subordinates> subordinates,
      WorkCalendar calendar,
      InstantSource time) {
    Subordinates led = subordinates.getIfAvailable(() -> Subordinates.NONE);
    return new WorkController(new WorkDesk(kinds, deputies, led, calendar, time));
  }
}
