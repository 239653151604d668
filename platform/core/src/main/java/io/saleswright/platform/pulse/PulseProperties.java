package io.saleswright.platform.pulse;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the store is asked for what is due.
 *
 * @param interval how long to wait between two questions for whatever waits: unpublished events,
 *     clocks that ran out, later versions of policies, half-done work
 */
@ConfigurationProperties("saleswright.pulse")
public record PulseProperties(@DefaultValue("1s") Duration interval) {}
