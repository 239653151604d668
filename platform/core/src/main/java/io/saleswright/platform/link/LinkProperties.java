package io.saleswright.platform.link;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of links.
 *
 * @param keys each {@code id:secret}, the secret at least 32 random bytes in Base64; the first
 *     signs, all are believed. Needed by services that have links; every service that makes or
 *     opens links of the same purpose has the same keys
 */
@ConfigurationProperties("saleswright.link")
record LinkProperties(@DefaultValue List<String> keys) {

  LinkProperties {
    keys = List.copyOf(keys);
  }

  /** Without the secrets, because this may be logged. */
  @Override
  public String toString() {
    return "LinkProperties[" + keys.size() + " keys]";
  }
}
