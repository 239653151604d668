package io.saleswright.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The gateway's address as browsers see it. It is configured, not taken from requests, because a
 * request can name any host.
 *
 * @param publicUrl scheme, host and port, without a path
 */
@ConfigurationProperties("gateway")
public record PublicAddress(URI publicUrl) {

  public PublicAddress {
    Assert.notNull(publicUrl, "gateway.public-url (GATEWAY_PUBLIC_URL) is needed");
  }

  /** Whether browsers reach the gateway by https. */
  public boolean isHttps() {
    return "https".equals(publicUrl.getScheme());
  }

  public String scheme() {
    return publicUrl.getScheme();
  }

  /** Host and port. */
  public String authority() {
    return publicUrl.getAuthority();
  }

  /**
   * What a cookie is called: with https by a name that browsers take from this host alone, so that
   * no neighbour, and nobody on an unencrypted line, can plant one.
   */
  public String cookie(String name) {
    return isHttps() ? "__Host-" + name : name;
  }

  /** The absolute form of a path, which begins with a slash. */
  public String of(String path) {
    return publicUrl + path;
  }
}
