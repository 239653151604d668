package io.saleswright.complaint.feedback.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.complaint.feedback.FeedbackNumbers;
import io.saleswright.complaint.feedback.FeedbackSearch;
import io.saleswright.complaint.feedback.ProductFeedback;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of feedback, whom it belongs to, and its numbers. */
@Configuration(proxyBeanMethods = false)
class FeedbackPersistence {

  private static final AggregateType<ProductFeedback> FEEDBACK =
      AggregateType.of("product-feedback", "feedback", ProductFeedback.class)
          .publishingTo("complaint.feedback.v1")
          .scopedBy(
              new Scoping<>(
                  ProductFeedback::belonging,
                  MongoFeedback.SALESPERSON,
                  MongoFeedback.TEAM,
                  MongoFeedback.REGION,
                  MongoFeedback.CUSTOMER,
                  MongoFeedback.COLLECTOR))
          .derived("step", found -> found.stage().name())
          .listedBy(MongoFeedback.PRODUCT)
          .listedBy(MongoFeedback.STAGE)
          .listedBy(MongoFeedback.COLLECTOR)
          .listedBy(MongoFeedback.SALESPERSON)
          .listedBy(MongoFeedback.TEAM)
          .listedBy(MongoFeedback.REGION);

  @Bean
  EnvelopeStore<ProductFeedback> productFeedback(
      EnvelopeStores stores, Telling<ProductFeedback> telling) {
    return stores.open(FEEDBACK.telling(telling));
  }

  @Bean
  Scoped<ProductFeedback> scopedProductFeedback(EnvelopeStore<ProductFeedback> feedback) {
    return feedback.scoped();
  }

  @Bean
  FeedbackSearch feedbackSearch(EnvelopeStore<ProductFeedback> feedback) {
    return new MongoFeedback(feedback);
  }

  @Bean
  FeedbackNumbers feedbackNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("FB");
  }
}
