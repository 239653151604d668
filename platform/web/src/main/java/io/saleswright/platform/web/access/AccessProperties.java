package io.saleswright.platform.web.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What leaves a trace.
 *
 * @param many from how many entries on a page of a noted list is noted in the log {@code
 *     saleswright.access}
 */
@ConfigurationProperties("saleswright.access")
record AccessProperties(@DefaultValue("20") int many) {

  public AccessProperties {
    if (many < 1) {
      throw new IllegalArgumentException("saleswright.access.many must be positive");
    }
  }
}
