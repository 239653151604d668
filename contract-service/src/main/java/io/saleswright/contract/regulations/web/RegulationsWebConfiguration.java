package io.saleswright.contract.regulations.web;

import io.saleswright.contract.regulations.RuleReadingDesk;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers share. */
@Configuration(proxyBeanMethods = false)
class RegulationsWebConfiguration {

  @Bean
  RuleAnswers ruleAnswers(RuleReadingDesk reading, Actions actions) {
    return new RuleAnswers(reading, actions);
  }
}
