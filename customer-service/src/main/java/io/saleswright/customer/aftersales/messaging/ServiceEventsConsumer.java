package io.saleswright.customer.aftersales.messaging;

import io.saleswright.customer.aftersales.FiledService;
import io.saleswright.customer.aftersales.FiledService.Kind;
import io.saleswright.customer.aftersales.FiledServices;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows after-sales service: each event changes what the customer's file shows (CUS-06). */
@Configuration(proxyBeanMethods = false)
class ServiceEventsConsumer {

  record Recorded(
      String caseId,
      String number,
      String customerId,
      @Nullable String orderId,
      @Nullable String productId) {}

  record Triaged(String caseId, String difficulty) {}

  record Moved(String caseId) {}

  record Revisited(String caseId, int score) {}

  record Reopened(String caseId, int times) {}

  record Asked(
      String callId, String number, String customerId, @Nullable String productId, int score) {}

  private final FiledServices services;

  ServiceEventsConsumer(FiledServices services) {
    this.services = services;
  }

  @Bean
  Subscription serviceCasesForFiles() {
    return Subscription.named("customer.service-cases")
        .to("complaint.cases.v1", "caseId")
        .on("complaint.ServiceCaseRecorded.v1", Recorded.class, this::recorded)
        .on("complaint.ServiceCaseTriaged.v1", Triaged.class, this::triaged)
        .on("complaint.ServiceCaseSolved.v1", Moved.class, to("SOLVED"))
        .on("complaint.ServiceCaseRevisited.v1", Revisited.class, this::revisited)
        .on("complaint.ServiceCaseReopened.v1", Reopened.class, this::reopened)
        .on("complaint.ServiceCaseClosed.v1", Moved.class, to("CLOSED"))
        .on("complaint.ServiceCaseWithdrawn.v1", Moved.class, to("WITHDRAWN"));
  }

  @Bean
  Subscription careCallsForFiles() {
    return Subscription.named("customer.care-calls")
        .to("complaint.care-calls.v1", "callId")
        .on("complaint.CustomerAsked.v1", Asked.class, this::asked);
  }

  private void recorded(ReceivedEvent<Recorded> event) {
    Recorded told = event.data();
    FiledService filed =
        new FiledService(
            told.caseId(),
            Kind.CASE,
            told.number(),
            "RECORDED",
            told.orderId(),
            told.productId(),
            event.time(),
            null,
            0);
    services.open(told.customerId(), filed, event.sequence());
  }

  private void triaged(ReceivedEvent<Triaged> event) {
    boolean general = event.data().difficulty().equals("GENERAL");
    services.triage(event.data().caseId(), general ? "GUIDANCE" : "VISIT", event.sequence());
  }

  private Consumer<ReceivedEvent<Moved>> to(String state) {
    return event -> services.move(event.data().caseId(), state, event.sequence());
  }

  private void revisited(ReceivedEvent<Revisited> event) {
    services.score(event.data().caseId(), event.data().score(), event.sequence());
  }

  private void reopened(ReceivedEvent<Reopened> event) {
    services.reopen(event.data().caseId(), event.data().times(), event.sequence());
  }

  private void asked(ReceivedEvent<Asked> event) {
    Asked told = event.data();
    FiledService filed =
        new FiledService(
            told.callId(),
            Kind.CALL,
            told.number(),
            "ASKED",
            null,
            told.productId(),
            event.time(),
            told.score(),
            0);
    services.open(told.customerId(), filed, event.sequence());
  }
}
