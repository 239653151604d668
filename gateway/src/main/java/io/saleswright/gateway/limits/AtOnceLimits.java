package io.saleswright.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How much of one caller may be under way at the same time at this instance. Whatever waits for a
 * slow caller, or a slow service, counts until its answer has gone out.
 *
 * @param user requests of one person or service account
 * @param userStreams event streams of one person or service account
 * @param address requests from one address, whoever sends them
 * @param addressStreams event streams to one address
 */
@ConfigurationProperties("gateway.limits.at-once")
public record AtOnceLimits(
    @DefaultValue("32") int user,
    @DefaultValue("10") int userStreams,
    @DefaultValue("256") int address,
    @DefaultValue("256") int addressStreams) {

  public AtOnceLimits {
    Assert.isTrue(
        user > 0 && userStreams > 0 && address > 0 && addressStreams > 0,
        "gateway.limits.at-once must be positive");
  }
}
