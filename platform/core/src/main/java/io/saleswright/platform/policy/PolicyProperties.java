package io.saleswright.platform.policy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How policies are kept up to date.
 *
 * @param refresh how often an instance looks for versions that another one made
 */
@ConfigurationProperties("saleswright.policies")
record PolicyProperties(@DefaultValue("2s") Duration refresh) {}
