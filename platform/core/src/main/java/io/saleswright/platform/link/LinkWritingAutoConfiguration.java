package io.saleswright.platform.link;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives every service what writes links onto its papers; without keys it writes none. */
@AutoConfiguration
@EnableConfigurationProperties(LinkProperties.class)
class LinkWritingAutoConfiguration {

  @Bean
  LinkWriter linkWriter(LinkProperties properties, InstantSource time) {
    return new LinkWriter(properties.keys(), time);
  }
}
