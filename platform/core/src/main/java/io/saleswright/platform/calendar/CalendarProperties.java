package io.saleswright.platform.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the installation keeps calendar data of its own.
 *
 * @param directory a directory with {@code <year>.yaml} or {@code working-time.yaml} files, which
 *     replace the shipped ones of the same name; absent when the shipped ones are enough
 */
@ConfigurationProperties("saleswright.calendar")
record CalendarProperties(@Nullable String directory) {}
