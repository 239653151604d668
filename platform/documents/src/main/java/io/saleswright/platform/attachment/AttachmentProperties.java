package io.saleswright.platform.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are received.
 *
 * @param clamd the virus scanner; without it files are taken as they are
 * @param doubt after which time bytes that no aggregate names are removed; longer than any upload
 *     takes
 */
@Validated
@ConfigurationProperties("saleswright.attachments")
record AttachmentProperties(@Nullable Clamd clamd, @DefaultValue("15m") Duration doubt) {

  /**
   * Where ClamAV's daemon listens.
   *
   * @param host its host
   * @param port its port
   * @param connectTimeout how long to wait for a connection
   * @param answerTimeout how long to wait for its answer; less than the gateway waits for ours
   */
  record Clamd(
      @NotBlank String host,
      @DefaultValue("3310") @Min(1) @Max(65535) int port,
      @DefaultValue("2s") Duration connectTimeout,
      @DefaultValue("8s") Duration answerTimeout) {}
}
