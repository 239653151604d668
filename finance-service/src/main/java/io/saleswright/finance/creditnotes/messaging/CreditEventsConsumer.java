package io.saleswright.finance.creditnotes.messaging;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.finance.credited.CreditGround.Kind;
import io.saleswright.finance.credited.CreditedLine;
import io.saleswright.finance.creditnotes.CreditNoteRequests;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.Subscription;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads which goods are ours again, or never arrived, so that their money goes back (FIN-18). */
@Configuration(proxyBeanMethods = false)
class CreditEventsConsumer {

  record Line(int line, BigDecimal quantity) {}

  /** What finance reads of order.ReturnCompleted.v1; it has a value when the goods are ours. */
  record ReturnCompleted(
      String returnId,
      String number,
      String orderId,
      List<Line> lines,
      @Nullable Money value,
      @Nullable String complaintId) {}

  /** What finance reads of order.OrderSigned.v1; a shortage is there when something is missing. */
  record OrderSigned(String orderId, @Nullable Money shortage, @Nullable List<Line> shortLines) {}

  /** What finance reads of order.OrderScopeChanged.v1. */
  record OrderScopeChanged(
      String orderId,
      String salesperson,
      @Nullable String team,
      @Nullable String region,
      @Nullable List<String> sharedWith) {}

  @Bean
  Subscription creditsOfReturns(CreditNoteRequests requests, InstantSource time) {
    return Subscription.named("finance.credit-notes")
        .to("order.returns.v1", "returnId")
        .to("order.orders.v1", "orderId")
        .on(
            "order.ReturnCompleted.v1",
            ReturnCompleted.class,
            event -> returned(event.data(), requests, event.cause(time)))
        .on(
            "order.OrderSigned.v1",
            OrderSigned.class,
            event -> signed(event.data(), requests, event.cause(time)))
        .on(
            "order.OrderScopeChanged.v1",
            OrderScopeChanged.class,
            event -> {
              OrderScopeChanged told = event.data();
              requests.belongTo(
                  told.orderId(),
                  OrderOwner.of(told.salesperson(), told.team(), told.region(), told.sharedWith()),
                  event.cause(time));
            });
  }

  private static void returned(ReturnCompleted told, CreditNoteRequests requests, Cause cause) {
    Money value = told.value();
    if (value != null && value.isPositive()) {
      CreditGround ground =
          new CreditGround(Kind.RETURN, told.returnId(), told.number(), "goods came back");
      requests.request(told.orderId(), ground, value.rounded(), lines(told.lines()), cause);
    } else {
      requests.nothing(told.orderId(), cause);
    }
  }

  private static void signed(OrderSigned told, CreditNoteRequests requests, Cause cause) {
    Money shortage = told.shortage();
    if (shortage != null && shortage.isPositive()) {
      CreditGround ground =
          new CreditGround(Kind.SHORTAGE, told.orderId(), null, "less was signed for");
      List<Line> missing = told.shortLines() == null ? List.of() : told.shortLines();
      requests.request(told.orderId(), ground, shortage.rounded(), lines(missing), cause);
    } else {
      requests.nothing(told.orderId(), cause);
    }
  }

  private static List<CreditedLine> lines(List<Line> told) {
    return told.stream().map(line -> new CreditedLine(line.line(), line.quantity())).toList();
  }
}
