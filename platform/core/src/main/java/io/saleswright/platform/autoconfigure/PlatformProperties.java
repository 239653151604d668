package io.saleswright.platform.autoconfigure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the platform must know of a service.
 *
 * @param service short name of the service: first part of its event types, author of what it does
 *     by itself
 * @param database name of its database
 * @param topicReplication copies of each partition of its topics: 1 on one machine, 3 in a cluster
 * @param aggregatesAtOnce the most aggregates that one consumer handles at a time
 * @param sweepPatience how long half-done work is left to whoever began it
 * @param deputies whether it follows the staff directory, so that deputies decide in approvals
 */
@Validated
@ConfigurationProperties("saleswright")
public record PlatformProperties(
    @NotBlank String service,
    @NotBlank String database,
    @DefaultValue("1") @Min(1) @Max(5) int topicReplication,
    @DefaultValue("16") @Min(1) @Max(64) int aggregatesAtOnce,
    @DefaultValue("2s") Duration sweepPatience,
    @DefaultValue("false") boolean deputies) {}
