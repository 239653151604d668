package io.saleswright.order.papers;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentSteps;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PapersConfiguration {

  private static final AttachmentSteps<Order, OrderStage> STEPS =
      new AttachmentSteps<>(
          OrderStep.ATTACH,
          OrderStep.DETACH,
          OrderStep.READ_ATTACHMENTS,
          Order::stage,
          Order::attachments,
          Order::with,
          OrderPaperAttached::of,
          OrderPaperDetached::new);

  @Bean
  AttachedTo<Order> ordersWithPapers(Aggregates<Order> all, Scoped<Order> orders) {
    return AttachmentDesk.owners("orders", all, orders, STEPS);
  }

  @Bean
  AttachmentDesk<Order> orderPapers(Attachments attachments, AttachedTo<Order> orders) {
    return new AttachmentDesk<>(attachments, orders, STEPS);
  }
}
