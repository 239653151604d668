package io.saleswright.platform.audit;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.bson.BsonDocument;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes what a service hands out over HTTP, and lets auditors search it. */
@AutoConfiguration(afterName = "io.saleswright.platform.autoconfigure.StoreAutoConfiguration")
@ConditionalOnBean(AuditTrail.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class AuditAutoConfiguration {

  @Bean
  HandedOut handedOut(AuditTrail trail, InstantSource time) {
    return new HandedOut(trail, time);
  }

  @Bean
  ReadNotes readNotes(HandedOut handedOut) {
    return new ReadNotes(handedOut);
  }

  @Bean
  WebMvcConfigurer notesOfStreams(ReadNotes notes) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(notes).addPathPatterns("/api/**", "/public/**");
      }
    };
  }

  @Bean
  AuditController auditController(MongoDatabase database) {
    return new AuditController(database.getCollection(AuditTrail.COLLECTION, BsonDocument.class));
  }
}
