package io.saleswright.order.qualitycosts.messaging;

import io.saleswright.order.qualitycosts.QualityCostNews;
import io.saleswright.order.qualitycosts.SeenReturns;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes our own returns that are at their end, where goods were given (FIN-18). */
@Configuration(proxyBeanMethods = false)
class CostEventsConsumer {

  record GivenBack(String productId, BigDecimal quantity) {}

  record Completed(
      String returnId,
      String orderId,
      String outcome,
      List<GivenBack> lines,
      @Nullable String complaintId) {

    List<QualityCostNews.Given> given() {
      return lines.stream()
          .map(line -> new QualityCostNews.Given(line.productId(), line.quantity()))
          .toList();
    }
  }

  private final QualityCostNews news;
  private final SeenReturns seen;
  private final InstantSource time;

  CostEventsConsumer(QualityCostNews news, SeenReturns seen, InstantSource time) {
    this.news = news;
    this.seen = seen;
    this.time = time;
  }

  @Bean
  Subscription qualityCostSubscription() {
    return Subscription.named("order.return-costs")
        .to("order.returns.v1", "returnId")
        .on("order.ReturnCompleted.v1", Completed.class, this::completed);
  }

  private void completed(ReceivedEvent<Completed> event) {
    Completed told = event.data();
    if (told.outcome().equals("REPLACED")) {
      news.replaced(
          told.returnId(), told.complaintId(), told.orderId(), told.given(), event.cause(time));
    }
    seen.note(told.returnId(), event.sequence());
  }
}
