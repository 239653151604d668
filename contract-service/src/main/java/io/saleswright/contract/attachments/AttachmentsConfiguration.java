package io.saleswright.contract.attachments;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentVerbs;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class AttachmentsConfiguration {

  private static final AttachmentVerbs<Contract> OF_CONTRACTS =
      new AttachmentVerbs<>(
          ContractStep.ATTACH,
          ContractStep.DETACH,
          ContractStep.READ_ATTACHMENTS,
          Contract::attachments,
          io.saleswright.contract.lifecycle.Attaching::attach,
          io.saleswright.contract.lifecycle.Attaching::detach);

  private static final AttachmentVerbs<Quote> OF_QUOTES =
      new AttachmentVerbs<>(
          QuoteStep.ATTACH,
          QuoteStep.DETACH,
          QuoteStep.READ_ATTACHMENTS,
          Quote::attachments,
          io.saleswright.contract.quoting.Attaching::attach,
          io.saleswright.contract.quoting.Attaching::detach);

  @Bean
  AttachedTo<Contract> contractsWithFiles(Aggregates<Contract> all, Scoped<Contract> scoped) {
    return AttachmentDesk.owners("contracts", all, scoped, OF_CONTRACTS);
  }

  @Bean
  AttachedTo<Quote> quotesWithFiles(Aggregates<Quote> all, Scoped<Quote> scoped) {
    return AttachmentDesk.owners("quotes", all, scoped, OF_QUOTES);
  }

  @Bean
  AttachmentDesk<Contract> contractFiles(Attachments attachments, AttachedTo<Contract> contracts) {
    return new AttachmentDesk<>(attachments, contracts, OF_CONTRACTS);
  }

  @Bean
  AttachmentDesk<Quote> quoteFiles(Attachments attachments, AttachedTo<Quote> quotes) {
    return new AttachmentDesk<>(attachments, quotes, OF_QUOTES);
  }
}
