package io.saleswright.platform.retention;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.audit.AuditCut;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.autoconfigure.PlatformProperties;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.process.Every;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.bson.BsonDocument;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Removes what the audit need not keep any more. */
@AutoConfiguration(afterName = "io.saleswright.platform.policy.PolicyAutoConfiguration")
@ConditionalOnBean({AuditTrail.class, PolicyBook.class})
class RetentionAutoConfiguration {

  private static final Duration INTERVAL = Duration.ofHours(1);

  @Bean
  Policies<AuditPolicy> auditPolicy(PolicyBook book) {
    return book.open(PolicyDefinition.of("audit", AuditPolicy.class));
  }

  @Bean
  Every auditRetention(
      MongoDatabase database,
      AuditTrail trail,
      PlatformProperties properties,
      Policies<AuditPolicy> policy,
      InstantSource time) {
    AuditCut cut =
        new AuditCut(
            database.getCollection(AuditTrail.COLLECTION, BsonDocument.class),
            trail,
            properties.service(),
            AuditCut.STRETCH);
    return new Every("entries of the audit that may go", INTERVAL, () -> look(cut, policy, time));
  }

  private static void look(AuditCut cut, Policies<AuditPolicy> policy, InstantSource time) {
    Instant now = time.instant();
    AuditCut.Order order = AuditPolicy.order(policy.current(), now);
    while (cut.first(order, now) > 0) {
      // The next stretch, until one has to stay.
    }
  }
}
