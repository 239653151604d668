package io.saleswright.contract.regulations.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleNumbers;
import io.saleswright.contract.regulations.RuleReadingDesk;
import io.saleswright.contract.regulations.RuleSearch;
import io.saleswright.contract.regulations.RuleStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the company's rules, which belong to nobody in particular, and their numbers. */
@Configuration(proxyBeanMethods = false)
class RegulationsPersistence {

  private static final AggregateType<CompanyRule> RULES =
      AggregateType.of("companyRules", "company rule", CompanyRule.class)
          .publishingTo("contract.company-rules.v1")
          .derived("step", rule -> rule.stage().name())
          .derived("firstDay", CompanyRule::firstDay)
          .derived("readers", CompanyRule::readers)
          .derived("submittedAt", CompanyRule::submittedAt)
          .derived("issued", rule -> !rule.versions().isEmpty())
          .indexedBy(Indexes.ascending(MongoRules.FIRST_DAY))
          .indexedBy(Indexes.descending(MongoRules.SUBMITTED_AT))
          .listedBy(MongoRules.STAGE);

  @Bean
  EnvelopeStore<CompanyRule> companyRules(EnvelopeStores stores, Telling<CompanyRule> telling) {
    return stores.open(RULES.telling(telling));
  }

  @Bean
  RuleSearch ruleSearch(EnvelopeStore<CompanyRule> companyRules) {
    return new MongoRules(companyRules);
  }

  @Bean
  RuleNumbers ruleNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("CR");
  }

  @Bean
  StoredWork<CompanyRule> companyRuleWork(
      EnvelopeStore<CompanyRule> companyRules, RuleReadingDesk desk) {
    return StoredWork.of("company-rule", "/api/company-rules", companyRules, RuleStep.READ)
        .waitingWhere(MongoRules::waitsFor, MongoRules::turns)
        .open(MongoRules.open())
        .standingWhile(MongoRules.inItsChain())
        .ownedBy("state.draft.approval.submittedBy", MongoRules::submittedBy)
        .shownAs(CompanyRule::number, CompanyRule::title, rule -> rule.stage().name())
        .answeredBy(desk::possible, RuleStep.APPROVE, RuleStep.REJECT, RuleStep.CONFIRM_READING);
  }
}
