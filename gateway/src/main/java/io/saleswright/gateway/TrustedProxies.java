package io.saleswright.gateway;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who stands between callers and the gateway.
 *
 * @param trustedProxies addresses or networks, such as {@code 10.0.0.0/8}, whose {@code
 *     X-Forwarded-For} is believed; none by default, because anybody can send that header. Behind a
 *     proxy that is not named here all callers look like one, and share the limits of one address.
 */
@ConfigurationProperties("gateway")
public record TrustedProxies(@DefaultValue List<String> trustedProxies) {

  public TrustedProxies {
    trustedProxies = List.copyOf(trustedProxies);
  }
}
