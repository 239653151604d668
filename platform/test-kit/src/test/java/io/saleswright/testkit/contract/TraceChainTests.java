package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.TestTokens;
import io.saleswright.testkit.contract.TraceReceiver.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * One trace from what the gateway hands on (HeaderTests there) over a command, the outbox and Kafka
 * to the effect elsewhere and to what follows from that, as a collector gets it.
 */
class TraceChainTests {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SENDERS_SPAN = "00f067aa0ba902b7";

  private final String topic = "traced-" + UUID.randomUUID();
  private final String consumer = "test.traced-" + UUID.randomUUID();

  record Names(String topic, String consumer) {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class TracedService {

    /** The trace in the log's context while an event took effect, by its type. */
    final Map<String, String> logged = new ConcurrentHashMap<>();

    @Bean
    EnvelopeStore<Ticket> tickets(EnvelopeStores stores, Names names) {
      return stores.open(Ticket.TYPE.publishingTo(names.topic()));
    }

    /** A ticket that was opened goes through a step: the effect, which raises an event itself. */
    @Bean
    Subscription subscription(EnvelopeStore<Ticket> tickets, Names names) {
      return Subscription.named(names.consumer())
          .to(names.topic())
          .onEverything(event -> apply(event, tickets));
    }

    private void apply(ReceivedEvent<Subscription.RawEvent> event, EnvelopeStore<Ticket> tickets) {
      logged.put(event.type(), String.valueOf(MDC.get("traceId")));
      if (event.type().equals("test.TicketOpened.v1")) {
        Cause cause = event.cause(Clock.systemUTC());
        tickets.change(event.subject(), cause, Ticket::step);
      }
    }

    @Bean
    Tickets controller(EnvelopeStore<Ticket> tickets) {
      return new Tickets(tickets);
    }
  }

  record OpenedTicket(String id) {}

  @RestController
  static final class Tickets {

    private final EnvelopeStore<Ticket> tickets;

    Tickets(EnvelopeStore<Ticket> tickets) {
      this.tickets = tickets;
    }

    @PostMapping("/api/tickets")
    OpenedTicket open(Act act) {
      return new OpenedTicket(tickets.create(act.cause(), Ticket.opened("traced")).id());
    }
  }

  @Test
  void aCommandAndAllThatFollowsFromItAreOneTrace() throws Exception {
    TestBroker.createTopic(topic);
    try (var receiver = new TraceReceiver();
        var tokens = TestTokens.start(Clock.systemUTC());
        ConfigurableApplicationContext service = start(receiver, tokens)) {
      int port = Integer.parseInt(service.getEnvironment().getProperty("local.server.port", "0"));
      TestHttp http = TestHttp.onPort(port).as(tokens.tokenFor("anna", "sales-support"));

      http.with("traceparent", "00-" + TRACE + "-" + SENDERS_SPAN + "-01")
          .post("/api/tickets", "")
          .expect(200);

      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(receiver.of(TRACE)).hasSizeGreaterThanOrEqualTo(3));
      List<Span> spans = receiver.of(TRACE);
      Span command = below(spans, SENDERS_SPAN);
      assertThat(command.name()).isEqualTo("http post /api/tickets");
      Span effect = below(spans, command.id());
      assertThat(effect.name()).isEqualTo("apply " + consumer);
      assertThat(below(spans, effect.id()).name()).isEqualTo("apply " + consumer);
      assertThat(service.getBean(TracedService.class).logged.values())
          .hasSize(2)
          .containsOnly(TRACE);
    }
  }

  private static Span below(List<Span> spans, String parent) {
    return spans.stream().filter(span -> span.parent().equals(parent)).findFirst().orElseThrow();
  }

  private ConfigurableApplicationContext start(TraceReceiver receiver, TestTokens tokens) {
    return new SpringApplicationBuilder(TracedService.class)
        .web(WebApplicationType.SERVLET)
        .initializers(context ->
            context.getBeanFactory().registerSingleton("names", new Names(topic, consumer)))
        .run(
            "--spring.main.banner-mode=off",
            "--server.port=0",
            "--saleswright.service=test",
            "--saleswright.database=" + TestStore.freshName(),
            "--saleswright.security.issuer=" + tokens.issuer(),
            "--spring.mongodb.uri=" + TestStore.uri(),
            "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
            "--management.tracing.export.enabled=true",
            "--management.tracing.sampling.probability=1.0",
            "--management.opentelemetry.tracing.export.otlp.endpoint=" + receiver.endpoint(),
            "--management.opentelemetry.tracing.export.schedule-delay=100ms",
            "--logging.level.root=ERROR");
  }
}
