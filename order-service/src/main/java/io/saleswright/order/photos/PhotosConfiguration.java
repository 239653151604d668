package io.saleswright.order.photos;

import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentVerbs;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PhotosConfiguration {

  private static final AttachmentVerbs<Return> PHOTOS =
      new AttachmentVerbs<>(
          ReturnStep.ATTACH,
          ReturnStep.DETACH,
          ReturnStep.READ_ATTACHMENTS,
          Return::attachments,
          ReturnPhotos::attach,
          ReturnPhotos::detach);

  @Bean
  AttachedTo<Return> returnsWithPhotos(Aggregates<Return> all, Scoped<Return> returns) {
    return AttachmentDesk.owners("returns", all, returns, PHOTOS);
  }

  @Bean
  AttachmentDesk<Return> returnPhotos(Attachments attachments, AttachedTo<Return> returns) {
    return new AttachmentDesk<>(attachments, returns, PHOTOS);
  }
}
