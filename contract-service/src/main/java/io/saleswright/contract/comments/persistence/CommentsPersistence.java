package io.saleswright.contract.comments.persistence;

import io.saleswright.contract.comments.DealComments;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.Conversation;
import io.saleswright.platform.comment.Conversations;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what was said about quotes and contracts, and the questions among it as work. */
@Configuration(proxyBeanMethods = false)
class CommentsPersistence {

  @Bean
  Conversations conversations(EnvelopeStores stores, RoleHolders people) {
    return Conversations.open(stores, "contract.comments.v1", people);
  }

  @Bean
  CommentDesk<Quote> quoteComments(Conversations conversations, Scoped<Quote> quotes) {
    return conversations.on(quotes, DealComments.OF_QUOTES);
  }

  @Bean
  StoredWork<Conversation> quoteQuestions(Conversations conversations) {
    return conversations.work(DealComments.OF_QUOTES);
  }

  @Bean
  CommentDesk<Contract> contractComments(Conversations conversations, Scoped<Contract> contracts) {
    return conversations.on(contracts, DealComments.OF_CONTRACTS);
  }

  @Bean
  StoredWork<Conversation> contractQuestions(Conversations conversations) {
    return conversations.work(DealComments.OF_CONTRACTS);
  }
}
