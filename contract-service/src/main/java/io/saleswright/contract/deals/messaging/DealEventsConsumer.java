package io.saleswright.contract.deals.messaging;

import io.saleswright.contract.deals.DealNews;
import io.saleswright.contract.deals.DealPaper;
import io.saleswright.contract.deals.PaperKind;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Consumes what happens to orders and their money. An imported order is history of before papers
 * were kept here, so OrderImported has no handler on purpose.
 */
@Configuration(proxyBeanMethods = false)
class DealEventsConsumer {

  private final DealNews news;
  private final InstantSource time;

  DealEventsConsumer(DealNews news, InstantSource time) {
    this.news = news;
    this.time = time;
  }

  @Bean
  Subscription papersOfDeals() {
    return Subscription.named("contract.deals")
        .to("order.orders.v1", "orderId")
        .to("finance.receivables.v1", "orderId")
        .to("finance.invoices.v1", "invoiceId")
        .on("order.OrderPlaced.v1", DealMessages.Placed.class, this::placed)
        .on("order.OrderChanged.v1", DealMessages.Changed.class, this::changed)
        .on("order.OrderScopeChanged.v1", DealMessages.ScopeChanged.class, this::scoped)
        .on("order.OrderVerified.v1", DealMessages.OfOrder.class, this::verified)
        .on("order.DeliveryNotePrepared.v1", DealMessages.NotePrepared.class, this::prepared)
        .on("order.OrderSigned.v1", DealMessages.Signed.class, this::signed)
        .on("order.OrderCancelled.v1", DealMessages.OfOrder.class, this::cancelled)
        .on("finance.InvoiceIssued.v1", DealMessages.Issued.class, this::invoiced)
        .on("finance.InvoiceVoided.v1", DealMessages.Voided.class, this::voided)
        .on("finance.ReceivableSettled.v1", DealMessages.OfOrder.class, this::settled)
        .on("finance.ReceivableReopened.v1", DealMessages.OfOrder.class, this::reopened);
  }

  private void placed(ReceivedEvent<DealMessages.Placed> event) {
    DealMessages.Placed told = event.data();
    news.placed(told.orderId(), told.order(), told.receivedAt(), event.cause(time));
  }

  private void changed(ReceivedEvent<DealMessages.Changed> event) {
    news.changed(event.data().orderId(), event.data()::of, event.cause(time));
  }

  private void scoped(ReceivedEvent<DealMessages.ScopeChanged> event) {
    news.scoped(event.data().orderId(), event.data()::of, event.cause(time));
  }

  private void verified(ReceivedEvent<DealMessages.OfOrder> event) {
    news.paper(event.data().orderId(), PaperKind.VERIFICATION, event.time(), event.cause(time));
  }

  private void prepared(ReceivedEvent<DealMessages.NotePrepared> event) {
    DealMessages.NotePrepared told = event.data();
    DealPaper note = new DealPaper(PaperKind.DELIVERY_NOTE, told.orderId(), null, told.shipDate());
    news.paper(told.orderId(), note, event.cause(time));
  }

  private void signed(ReceivedEvent<DealMessages.Signed> event) {
    DealMessages.Signed told = event.data();
    DealPaper proof = new DealPaper(PaperKind.SIGN_OFF, told.orderId(), null, told.signedOn());
    news.paper(told.orderId(), proof, event.cause(time));
  }

  private void invoiced(ReceivedEvent<DealMessages.Issued> event) {
    DealMessages.Issued told = event.data();
    DealPaper invoice =
        new DealPaper(PaperKind.INVOICE, told.invoiceId(), told.number(), told.issuedOn());
    news.paper(told.orderId(), invoice, event.cause(time));
  }

  private void voided(ReceivedEvent<DealMessages.Voided> event) {
    DealMessages.Voided told = event.data();
    news.voided(
        told.orderId(), PaperKind.INVOICE, told.invoiceId(), event.time(), event.cause(time));
  }

  private void cancelled(ReceivedEvent<DealMessages.OfOrder> event) {
    news.cancelled(event.data().orderId(), event.cause(time));
  }

  private void settled(ReceivedEvent<DealMessages.OfOrder> event) {
    news.paid(event.data().orderId(), event.time(), event.cause(time));
  }

  private void reopened(ReceivedEvent<DealMessages.OfOrder> event) {
    news.reopened(event.data().orderId(), event.cause(time));
  }
}
