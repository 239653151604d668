package io.saleswright.contract.execution.messaging;

import io.saleswright.contract.execution.Instalment;
import io.saleswright.contract.execution.PaymentNews;
import io.saleswright.contract.execution.ProgressNews;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what finance tells of orders. */
@Configuration(proxyBeanMethods = false)
class FinanceEventsConsumer {

  /** What contracts read of finance.ReceivablePlanned.v1. */
  record Planned(String orderId, List<Part> instalments) {}

  /** A part of what is owed. */
  record Part(Money amount, @Nullable LocalDate dueOn) {}

  /** What contracts read of finance.InvoiceIssued.v1 and finance.InvoiceVoided.v1. */
  record Issued(String orderId, Money gross) {}

  /** What contracts read of finance.PaymentAllocated.v1 and finance.PaymentFreed.v1. */
  record Share(String paymentId, String orderId, Money amount) {}

  /** What contracts read of finance.PaymentReversed.v1. */
  record Reversed(String paymentId) {}

  private final ProgressNews orders;
  private final PaymentNews payments;
  private final InstantSource time;

  FinanceEventsConsumer(ProgressNews orders, PaymentNews payments, InstantSource time) {
    this.orders = orders;
    this.payments = payments;
    this.time = time;
  }

  @Bean
  Subscription moneyUnderContract() {
    return Subscription.named("contract.money")
        .to("finance.receivables.v1", "orderId")
        .to("finance.invoices.v1", "invoiceId")
        .on("finance.ReceivablePlanned.v1", Planned.class, this::planned)
        .on("finance.InvoiceIssued.v1", Issued.class, this::issued)
        .on("finance.InvoiceVoided.v1", Issued.class, this::voided);
  }

  @Bean
  Subscription paymentsUnderContract() {
    return Subscription.named("contract.payments")
        .to("finance.payments.v1", "paymentId")
        .on("finance.PaymentAllocated.v1", Share.class, this::allocated)
        .on("finance.PaymentFreed.v1", Share.class, this::freed)
        .on("finance.PaymentReversed.v1", Reversed.class, this::reversed);
  }

  private void planned(ReceivedEvent<Planned> event) {
    List<Instalment> parts =
        event.data().instalments().stream()
            .map(part -> new Instalment(part.amount(), part.dueOn()))
            .toList();
    orders.planned(event.data().orderId(), parts, event.cause(time));
  }

  private void issued(ReceivedEvent<Issued> event) {
    orders.invoiced(event.data().orderId(), event.data().gross(), event.cause(time));
  }

  private void voided(ReceivedEvent<Issued> event) {
    orders.invoiceVoided(event.data().orderId(), event.data().gross(), event.cause(time));
  }

  private void allocated(ReceivedEvent<Share> event) {
    Share told = event.data();
    payments.allocated(
        told.paymentId(), told.orderId(), told.amount(), event.time(), event.cause(time));
  }

  private void freed(ReceivedEvent<Share> event) {
    Share told = event.data();
    payments.freed(
        told.paymentId(), told.orderId(), told.amount(), event.time(), event.cause(time));
  }

  private void reversed(ReceivedEvent<Reversed> event) {
    payments.reversed(event.data().paymentId(), event.cause(time));
  }
}
