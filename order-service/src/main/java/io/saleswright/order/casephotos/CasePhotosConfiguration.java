package io.saleswright.order.casephotos;

import io.saleswright.order.complaints.KnownCases;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.papers.OrderPaperAttached;
import io.saleswright.order.papers.OrderPaperDetached;
import io.saleswright.platform.attachment.AttachedFiles;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.attachment.AttachmentSteps;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CasePhotosConfiguration {

  /** As the files of orders, but of them the pictures alone. */
  private static final AttachmentSteps<Order, OrderStage> PHOTOS =
      new AttachmentSteps<>(
          OrderStep.ATTACH,
          OrderStep.DETACH,
          OrderStep.READ_ATTACHMENTS,
          Order::stage,
          order ->
              AttachmentLists.of(order.attachments()).stream()
                  .filter(file -> file.kind().startsWith("image/"))
                  .toList(),
          Order::with,
          OrderPaperAttached::of,
          OrderPaperDetached::new);

  @Bean
  AttachedFiles casePhotos(
      KnownCases cases, Attachments files, Aggregates<Order> orders, Scoped<Order> scoped) {
    return new CasePhotos(
        cases, photos(files, orders, scoped), photos(files, orders, anybodys(orders)));
  }

  private static AttachmentDesk<Order> photos(
      Attachments files, Aggregates<Order> orders, Scoped<Order> scoped) {
    return new AttachmentDesk<>(
        files, AttachmentDesk.owners("orders", orders, scoped, PHOTOS), PHOTOS);
  }

  /** For whom it was found out before that the order concerns them. */
  private static Scoped<Order> anybodys(Aggregates<Order> orders) {
    return new Scoped<>(orders, (_, _) -> true, "order");
  }
}
