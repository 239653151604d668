package io.saleswright.performance.directory.web;

import io.saleswright.performance.directory.StaffReadingDesk;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the controllers share. */
@Configuration(proxyBeanMethods = false)
class DirectoryWebConfiguration {

  @Bean
  StaffAnswers staffAnswers(StaffReadingDesk desk, Actions actions) {
    return new StaffAnswers(desk, actions);
  }
}
