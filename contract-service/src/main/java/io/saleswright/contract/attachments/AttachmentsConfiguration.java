package io.saleswright.contract.attachments;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class AttachmentsConfiguration {

  @Bean
  AttachedTo<Contract> contractsWithFiles(Aggregates<Contract> all, Scoped<Contract> scoped) {
    return new AttachedTo<>("contracts", all, scoped, Contract::attachments);
  }

  @Bean
  AttachedTo<Quote> quotesWithFiles(Aggregates<Quote> all, Scoped<Quote> scoped) {
    return new AttachedTo<>("quotes", all, scoped, Quote::attachments);
  }

  @Bean
  ContractAttachments contractAttachments(Attachments attachments, AttachedTo<Contract> contracts) {
    return new ContractAttachments(attachments, contracts);
  }

  @Bean
  QuoteAttachments quoteAttachments(Attachments attachments, AttachedTo<Quote> quotes) {
    return new QuoteAttachments(attachments, quotes);
  }
}
