package io.saleswright.order.ordering.messaging;

import io.saleswright.order.ordering.OrderNews;
import io.saleswright.order.payment.PaymentView.Gate;
import io.saleswright.order.payment.PaymentView.GateView;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what finance publishes of the money of orders. */
@Configuration(proxyBeanMethods = false)
class FinanceEventsConsumer {

  record GateOpened(String orderId, Gate gate, long orderRevision, Money covered) {

    GateView view() {
      return new GateView(orderRevision, covered, null);
    }
  }

  record GateClosed(String orderId, Gate gate, String reason) {

    GateView view() {
      return new GateView(null, null, reason);
    }
  }

  /** The amounts are the customer's, and not for everybody who sees the order. */
  record CreditRefused(String orderId, long orderRevision, @Nullable String reason) {

    String why() {
      return switch (reason) {
        case "NO_LIMIT" -> "the customer has no credit limit";
        case "OTHER_CURRENCY" -> "the customer's credit limit is in another currency";
        case null, default -> "the customer's credit does not suffice";
      };
    }
  }

  record Settlement(String orderId) {}

  record InvoiceIssued(String orderId, String number) {}

  @Bean
  Subscription financeSubscription(OrderNews news, InstantSource time) {
    return Subscription.named("order.payments")
        .to("finance.receivables.v1", "orderId")
        .to("finance.invoices.v1", "invoiceId")
        .to("finance.credit-accounts.v1", "customerId")
        .on(
            "finance.PaymentGateOpened.v1",
            GateOpened.class,
            event -> {
              GateOpened told = event.data();
              news.gate(told.orderId(), told.gate(), told.view(), event.cause(time));
            })
        .on(
            "finance.PaymentGateClosed.v1",
            GateClosed.class,
            event -> {
              GateClosed told = event.data();
              news.gate(told.orderId(), told.gate(), told.view(), event.cause(time));
            })
        .on(
            "finance.CreditRefused.v1",
            CreditRefused.class,
            event -> {
              CreditRefused told = event.data();
              news.creditRefused(
                  told.orderId(), told.orderRevision(), told.why(), event.cause(time));
            })
        .on(
            "finance.ReceivableSettled.v1",
            Settlement.class,
            event -> news.settled(event.data().orderId(), true, event.cause(time)))
        .on(
            "finance.ReceivableReopened.v1",
            Settlement.class,
            event -> news.settled(event.data().orderId(), false, event.cause(time)))
        .on(
            "finance.InvoiceIssued.v1",
            InvoiceIssued.class,
            event ->
                news.invoiced(event.data().orderId(), event.data().number(), event.cause(time)))
        .on(
            "finance.InvoiceVoided.v1",
            InvoiceIssued.class,
            event ->
                news.invoiceVoided(
                    event.data().orderId(), event.data().number(), event.cause(time)));
  }
}
