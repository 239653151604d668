package io.saleswright.contract.handouts;

import io.saleswright.contract.quoting.Sending.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How something was given.
 *
 * @param channel on which way
 * @param on on which day
 * @param remark what was said with it; null when nothing was
 */
public record Giving(Channel channel, LocalDate on, @Nullable String remark) {}
