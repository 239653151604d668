package io.saleswright.complaint.staff;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a complaint about staff.
 *
 * @param confirmed whether it is true
 * @param reason how that was found
 * @param fine what the rules ask of who did it; null when it is not true, or costs nothing
 * @param by staff id of who found it
 * @param at when
 */
public record Verdict(
    boolean confirmed, String reason, @Nullable Money fine, String by, Instant at) {}
