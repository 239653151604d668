package io.saleswright.platform.process;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.pulse.Pulse;
import io.saleswright.platform.pulse.PulseProperties;
import io.saleswright.platform.pulse.Watched;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Asks the store of a service for what is due, with one command for all that is watched. */
@AutoConfiguration(afterName = "io.saleswright.platform.autoconfigure.StoreAutoConfiguration")
@ConditionalOnBean(MongoDatabase.class)
@EnableConfigurationProperties(PulseProperties.class)
class PulseAutoConfiguration {

  @Bean
  Pulse pulse(MongoDatabase database, InstantSource time, ObjectProvider<Watched> watched) {
    return new Pulse(database, time, () -> watched.orderedStream().toList());
  }

  @Bean
  Every pulseBeat(Pulse pulse, PulseProperties properties) {
    return new Every("what is due", properties.interval(), pulse::beat);
  }
}
