package io.saleswright.platform.web.body;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long callers may take.
 *
 * @param bodyTime from the end of a request's headers until its whole body must be there; a pause
 *     within it is bounded by {@code server.tomcat.connection-timeout}, too
 */
@ConfigurationProperties("saleswright.web")
record BodyTimeProperties(@DefaultValue("20s") Duration bodyTime) {

  public BodyTimeProperties {
    if (!bodyTime.isPositive()) {
      throw new IllegalArgumentException("saleswright.web.body-time must be positive");
    }
  }
}
