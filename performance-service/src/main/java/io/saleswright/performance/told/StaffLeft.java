package io.saleswright.performance.told;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * It is settled that somebody leaves (HR-09). Until their last day they hand over what they look
 * after; from the day after it they decide nothing, and stand in for nobody.
 *
 * @param staffId staff id of the person
 * @param lastDay their last day
 * @param team the team that they belong to; absent for none
 * @param region the region that they work in; absent for none
 * @param supervisor staff id of who leads them; absent when nobody was named
 * @param by staff id of who settled it
 */
@EventType("performance.StaffLeft.v1")
public record StaffLeft(
    String staffId,
    LocalDate lastDay,
    @Nullable String team,
    @Nullable String region,
    @Nullable String supervisor,
    String by) {}
