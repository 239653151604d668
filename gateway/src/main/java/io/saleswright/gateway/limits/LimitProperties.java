package io.saleswright.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The limits of this instance, each a number of requests per period; a caller who was quiet may use
 * the whole number at once.
 *
 * @param user what one person or service account may do
 * @param client what all callers of one client may do together; the client {@code gateway} is
 *     everybody's browser
 * @param imports what one account with the role migration may do at addresses that end in {@code
 *     /imports}; such calls count nowhere else
 * @param stranger what one address may do without a login, or with tokens that can't be believed;
 *     one network for IPv6; logout tokens of the realm count only when they are refused
 * @param publicAddress what one address may do below {@code /public}, where customers come with a
 *     link and without a login; such calls count nowhere else
 * @param publicLink what may be done with one of these links, from all addresses together
 * @param period the length of time that the numbers are meant for
 * @param remembered how many persons, clients and addresses are counted at a time; the ones unseen
 *     longest are forgotten first
 */
@ConfigurationProperties("gateway.limits")
public record LimitProperties(
    @DefaultValue("1200") long user,
    @DefaultValue("60000") long client,
    @DefaultValue("30000") long imports,
    @DefaultValue("600") long stranger,
    @DefaultValue("120") long publicAddress,
    @DefaultValue("60") long publicLink,
    @DefaultValue("1m") Duration period,
    @DefaultValue("50000") int remembered) {

  public LimitProperties {
    Assert.isTrue(
        user > 0 && client > 0 && imports > 0 && stranger > 0, "gateway.limits must be positive");
    Assert.isTrue(publicAddress > 0 && publicLink > 0, "gateway.limits must be positive");
  }
}
