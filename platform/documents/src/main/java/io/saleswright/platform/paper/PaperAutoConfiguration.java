package io.saleswright.platform.paper;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives services that depend on this module what makes papers and what keeps them. */
@AutoConfiguration(afterName = "io.saleswright.platform.autoconfigure.StoreAutoConfiguration")
@EnableConfigurationProperties(PaperProperties.class)
class PaperAutoConfiguration {

  @Bean
  Papers papers(PaperProperties properties) {
    return new Papers(
        new PaperTemplates(PaperAutoConfiguration.class.getClassLoader()), properties);
  }

  @Bean
  @ConditionalOnBean(MongoDatabase.class)
  KeptPapers keptPapers(MongoDatabase database) {
    return new KeptPapers(database);
  }
}
