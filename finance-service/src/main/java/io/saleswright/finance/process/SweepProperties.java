package io.saleswright.finance.process;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How half-done work is looked for.
 *
 * @param interval how long to wait between two looks
 * @param patience how long work is left to whoever began it
 */
@ConfigurationProperties("finance.sweep")
record SweepProperties(
    @DefaultValue("1s") Duration interval, @DefaultValue("2s") Duration patience) {}
