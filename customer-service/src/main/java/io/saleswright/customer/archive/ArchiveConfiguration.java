package io.saleswright.customer.archive;

import io.saleswright.customer.edits.EditHistory;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts desk and lookup of the module together. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

  @Bean
  CustomerLookup customerLookup(
      Scoped<Customer> files, CustomerSearch search, EditHistory history) {
    return new CustomerLookup(files, search, history);
  }

  @Bean
  HandOvers handOvers(Aggregates<Customer> all, EditHistory history) {
    return new HandOvers(all, history);
  }

  @Bean
  CustomerDesk customerDesk(
      Aggregates<Customer> all,
      Scoped<Customer> files,
      CustomerLookup lookup,
      EditHistory history,
      CommentDesk<Customer> comments,
      CustomerNumbers numbers) {
    return new CustomerDesk(all, files, lookup, history, comments, numbers);
  }
}
