package io.saleswright.platform.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.messaging.Replay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Tells over HTTP how a service stands. */
@AutoConfiguration(afterName = "io.saleswright.platform.autoconfigure.StoreAutoConfiguration")
@ConditionalOnBean({MeterRegistry.class, AuditTrail.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class HealthAutoConfiguration {

  @Bean
  HealthController healthController(MeterRegistry registry, ObjectProvider<Replay> replay) {
    return new HealthController(
        registry, () -> replay.stream().mapToLong(Replay::parkedSources).sum());
  }
}
