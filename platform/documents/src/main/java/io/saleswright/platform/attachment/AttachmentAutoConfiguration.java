package io.saleswright.platform.attachment;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.attachment.web.UploadLimits;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Gives services whose aggregates have attachments what receives, keeps and sweeps them. Comes
 * before the store's, which looks whether there is anything to be swept.
 */
@AutoConfiguration(beforeName = "io.saleswright.platform.autoconfigure.StoreAutoConfiguration")
@ConditionalOnBean(AttachedTo.class)
@EnableConfigurationProperties(AttachmentProperties.class)
class AttachmentAutoConfiguration {

  @Bean
  Policies<AttachmentPolicy> attachmentPolicy(PolicyBook book) {
    return book.open(PolicyDefinition.of("attachments", AttachmentPolicy.class));
  }

  @Bean
  StoredFiles storedFiles(MongoDatabase database) {
    return new StoredFiles(database);
  }

  @Bean
  @ConditionalOnMissingBean
  VirusScanner virusScanner(AttachmentProperties properties) {
    AttachmentProperties.Clamd clamd = properties.clamd();
    return clamd == null ? new NoScanner() : new ClamdScanner(clamd);
  }

  @Bean
  Attachments attachments(
      StoredFiles files,
      VirusScanner scanner,
      Policies<AttachmentPolicy> policy,
      InstantSource time) {
    return new Attachments(files, new Receiver(files, scanner), policy, time);
  }

  @Bean
  DoubtfulFiles doubtfulFiles(
      StoredFiles files, List<AttachedTo<?>> owners, AttachmentProperties properties) {
    return new DoubtfulFiles(files, owners, properties.doubt());
  }

  @Bean
  UploadLimits uploadLimits(Policies<AttachmentPolicy> policy) {
    return new UploadLimits(() -> policy.current().values().largest());
  }
}
