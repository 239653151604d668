package io.saleswright.order.comments.persistence;

import io.saleswright.order.comments.OrderComments;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.Conversation;
import io.saleswright.platform.comment.Conversations;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what was said about orders, and the questions among it as work. */
@Configuration(proxyBeanMethods = false)
class CommentsPersistence {

  @Bean
  Conversations conversations(EnvelopeStores stores, RoleHolders people) {
    return Conversations.open(stores, "order.comments.v1", people);
  }

  @Bean
  CommentDesk<Order> orderComments(Conversations conversations, Scoped<Order> orders) {
    return conversations.on(orders, OrderComments.RULES);
  }

  @Bean
  StoredWork<Conversation> orderQuestions(Conversations conversations) {
    return conversations.work(OrderComments.RULES);
  }
}
