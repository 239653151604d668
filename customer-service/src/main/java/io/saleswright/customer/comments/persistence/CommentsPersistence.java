package io.saleswright.customer.comments.persistence;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.comments.CustomerComments;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.Conversation;
import io.saleswright.platform.comment.Conversations;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what was said about customers, and the questions among it as work. */
@Configuration(proxyBeanMethods = false)
class CommentsPersistence {

  @Bean
  Conversations conversations(EnvelopeStores stores, RoleHolders people) {
    return Conversations.open(stores, "customer.comments.v1", people);
  }

  @Bean
  CommentDesk<Customer> customerComments(Conversations conversations, Scoped<Customer> customers) {
    return conversations.on(customers, CustomerComments.RULES);
  }

  @Bean
  StoredWork<Conversation> customerQuestions(Conversations conversations) {
    return conversations.work(CustomerComments.RULES);
  }
}
