package io.saleswright.complaint.goods.messaging;

import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownOrder;
import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.goods.OrderPhoto;
import io.saleswright.complaint.goods.SignOff;
import io.saleswright.complaint.goods.SignOffNews;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what the order service publishes of orders, also of past ones, and of products. */
@Configuration(proxyBeanMethods = false)
class GoodsEventsConsumer {

  record LineTold(int line, String productId, String productCode, String productName) {

    static List<KnownOrder.Line> known(List<LineTold> lines) {
      return lines.stream()
          .map(line ->
              new KnownOrder.Line(
                  line.line(), line.productId(), line.productCode(), line.productName()))
          .toList();
    }
  }

  record OrderTold(
      String orderId,
      String number,
      String customerId,
      @Nullable Boolean customerVerified,
      List<LineTold> lines) {

    KnownOrder known() {
      return new KnownOrder(orderId, number, customerId, LineTold.known(lines), null);
    }
  }

  record OrderVerified(String orderId) {}

  record OrderEdited(String orderId, List<LineTold> lines) {}

  record ShortLine(int line) {}

  record Signed(
      String orderId,
      String number,
      String customerId,
      LocalDate signedOn,
      boolean withRemarks,
      @Nullable List<ShortLine> shortLines,
      String by) {

    SignOff told(Instant at) {
      List<Integer> lines =
          shortLines == null ? List.of() : shortLines.stream().map(ShortLine::line).toList();
      return new SignOff(orderId, number, customerId, withRemarks, lines, at, by);
    }
  }

  record FileAdded(String orderId, String attachmentId, String kind, long size) {

    OrderPhoto photo() {
      return new OrderPhoto(attachmentId, kind, size);
    }
  }

  record FileRemoved(String orderId, String attachmentId) {}

  record ProductTold(String productId, String code, String name) {

    KnownProduct known() {
      return new KnownProduct(productId, code, name);
    }
  }

  @Bean
  Subscription complaintOrderSubscription(
      KnownGoods goods, SignOffNews signOffs, InstantSource time) {
    Consumer<ReceivedEvent<OrderTold>> learn =
        event ->
            goods.learn(
                event.data().known(),
                Boolean.FALSE.equals(event.data().customerVerified()),
                event.sequence());
    return Subscription.named("complaint.orders")
        .to("order.orders.v1", "orderId")
        .on("order.OrderPlaced.v1", OrderTold.class, learn)
        .on("order.OrderImported.v1", OrderTold.class, learn)
        .on(
            "order.OrderCustomerVerified.v1",
            OrderVerified.class,
            event -> goods.verify(event.data().orderId(), event.sequence()))
        .on(
            "order.OrderChanged.v1",
            OrderEdited.class,
            event ->
                goods.learnLines(
                    event.data().orderId(), LineTold.known(event.data().lines()), event.sequence()))
        .on(
            "order.OrderPaperAttached.v1",
            FileAdded.class,
            event -> {
              if (OrderPhoto.isOf(event.data().kind())) {
                goods.learnPhoto(event.data().orderId(), event.data().photo(), event.sequence());
              }
            })
        .on(
            "order.OrderPaperDetached.v1",
            FileRemoved.class,
            event ->
                goods.forgetPhoto(
                    event.data().orderId(), event.data().attachmentId(), event.sequence()))
        .on(
            "order.OrderSigned.v1",
            Signed.class,
            event ->
                signOffs.signed(
                    event.data().told(event.time()),
                    event.data().signedOn(),
                    event.sequence(),
                    event.cause(time)));
  }

  @Bean
  Subscription complaintProductSubscription(KnownGoods goods) {
    return Subscription.named("complaint.products")
        .to("order.products.v1", "productId")
        .on(
            "order.ProductPublished.v1",
            ProductTold.class,
            event -> goods.learn(event.data().known(), event.sequence()));
  }
}
