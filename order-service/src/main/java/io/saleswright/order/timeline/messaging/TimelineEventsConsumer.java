package io.saleswright.order.timeline.messaging;

import io.saleswright.order.figures.ImportedDays;
import io.saleswright.order.timeline.EventFacts;
import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.messaging.Subscription.RawEvent;
import io.saleswright.platform.messaging.Unreadable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JacksonException;

/**
 * Writes everything that is told of an order into its time line: our own events, and those of
 * plant, warehouse and finance.
 */
@Configuration(proxyBeanMethods = false)
class TimelineEventsConsumer {

  /** Events of payments and credit: they belong to an order only when they name one. */
  static final Set<String> OF_PAYMENTS =
      Set.of(
          "finance.PaymentReceived.v1",
          "finance.PaymentAllocated.v1",
          "finance.PaymentFreed.v1",
          "finance.PaymentReversed.v1",
          "finance.PaymentPaperAttached.v1",
          "finance.PaymentPaperDetached.v1",
          "finance.CreditLimitSet.v1",
          "finance.CreditReserved.v1",
          "finance.CreditRefused.v1",
          "finance.CreditReleased.v1");

  private static final String IMPORTED = "order.OrderImported.v1";

  @Bean
  Subscription timelineSubscription(Timeline timeline, ImportedDays days, InstantSource time) {
    return Subscription.named("order.timeline")
        .to("order.orders.v1", "orderId")
        .to("order.returns.v1", "returnId")
        .to("finance.receivables.v1", "orderId")
        .to("finance.payments.v1", "paymentId")
        .to("finance.invoices.v1", "invoiceId")
        .to("finance.credit-accounts.v1", "customerId")
        .to("finance.credit-notes.v1", "creditNoteId")
        .toForeign("production.work-orders.v1", "orderId")
        .toForeign("warehouse.shipments.v1", "orderId")
        .onEverything(event -> {
          EventFacts facts = facts(event.data().json());
          record(event, facts, timeline, time);
          if (event.type().equals(IMPORTED)) {
            tell(facts, days);
          }
        });
  }

  /**
   * Whoever took the order over has told it, unless they died before; an event is heard in any
   * case. One that names no day is nobody's, because the order keeps what it was made of.
   */
  private static void tell(EventFacts facts, ImportedDays days) {
    String source = facts.facts().get("source");
    String day = facts.facts().get("orderDate");
    if (source != null && day != null) {
      days.changed(source, LocalDate.parse(day));
    }
  }

  private static void record(
      ReceivedEvent<RawEvent> event, EventFacts facts, Timeline timeline, InstantSource time) {
    boolean ofAnOrder = !OF_PAYMENTS.contains(event.type()) || facts.orderId().isPresent();
    if (ofAnOrder) {
      timeline.add(
          new TimelineEntry(
              event.id(),
              facts.orderId().orElseGet(() -> orderOf(event.subject(), timeline)),
              notAhead(event.time(), time.instant()),
              time.instant(),
              event.type(),
              facts.by(),
              facts.facts()),
          facts.orderId().isPresent() ? documents(facts) : Set.of());
    }
  }

  /** The documents of the order of which an event speaks; their clocks name no order. */
  private static Set<String> documents(EventFacts facts) {
    return Stream.of("invoiceId", "returnId")
        .map(facts.facts()::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What is told from the future is refused by the order and stands where it came, not for ever at
   * the end of the line.
   */
  private static Instant notAhead(Instant told, Instant now) {
    return told.isAfter(now) ? now : told;
  }

  /**
   * Whose clock it is when a deadline was missed: an event of the platform names no order, and
   * stands under the order, or under its invoice or return.
   */
  private static String orderOf(String subject, Timeline timeline) {
    return timeline.orderOf(subject).orElse(subject);
  }

  private static EventFacts facts(byte[] json) {
    try {
      return EventFacts.read(json);
    } catch (JacksonException e) {
      throw new Unreadable("the data is no JSON", e);
    }
  }
}
