package io.saleswright.platform.web.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the service takes over HTTP.
 *
 * @param maxBody the most that a request's body may have; a longer one is refused with 413
 */
@ConfigurationProperties("saleswright.web")
record WebProperties(@DefaultValue("256KB") DataSize maxBody) {

  public WebProperties {
    if (maxBody.toBytes() < 1) {
      throw new IllegalArgumentException("saleswright.web.max-body must be positive");
    }
  }
}
