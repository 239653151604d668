package io.saleswright.order.photos;

import io.saleswright.order.returning.Return;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PhotosConfiguration {

  @Bean
  AttachedTo<Return> returnsWithPhotos(Aggregates<Return> all, Scoped<Return> returns) {
    return new AttachedTo<>("returns", all, returns, Return::attachments);
  }

  @Bean
  ReturnPhotos returnPhotos(Attachments attachments, AttachedTo<Return> returns) {
    return new ReturnPhotos(attachments, returns);
  }
}
