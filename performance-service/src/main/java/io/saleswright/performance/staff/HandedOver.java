package io.saleswright.performance.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who leaves has handed over what they looked after (HR-09).
 *
 * @param standing how much still stood with them, over all services
 * @param reason why that stays with them; null when nothing stood any more
 * @param by staff id of who saw to it
 * @param at when
 */
public record HandedOver(int standing, @Nullable String reason, String by, Instant at) {}
