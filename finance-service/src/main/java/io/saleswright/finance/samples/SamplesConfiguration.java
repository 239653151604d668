package io.saleswright.finance.samples;

import io.saleswright.platform.kernel.Aggregates;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class SamplesConfiguration {

  @Bean
  SampleDesk sampleDesk(Aggregates<Sample> samples, SampleSearch search, InstantSource time) {
    return new SampleDesk(samples, search, time);
  }
}
