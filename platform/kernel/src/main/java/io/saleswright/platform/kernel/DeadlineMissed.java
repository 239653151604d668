package io.saleswright.platform.kernel;

import java.time.Instant;

/**
 * A step was not done in time. Every service publishes it under its own name, such as {@code
 * order.DeadlineMissed.v1}.
 *
 * @param rule id of the requirement whose time limit ran out
 * @param due when the step was due
 * @param noticedAt when the miss was noticed: by the poller, or by the step itself when it came
 *     late
 */
public record DeadlineMissed(String rule, Instant due, Instant noticedAt) {}
