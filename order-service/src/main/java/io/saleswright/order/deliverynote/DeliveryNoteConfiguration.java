package io.saleswright.order.deliverynote;

import io.saleswright.platform.link.LinkWriter;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class DeliveryNoteConfiguration {

  @Bean
  Policies<NotePolicy> deliveryNotePolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("delivery-notes", NotePolicy.class)
            .editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  NoteLinks noteLinks(LinkWriter links, Policies<NotePolicy> policy) {
    return new NoteLinks(links, () -> policy.current().values());
  }
}
