package io.saleswright.order.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * When people are reminded of steps.
 *
 * @param hours how many hours before a step is due; nobody is when 0 (ORD-04, ORD-12, ORD-26)
 */
public record ReminderPolicy(@Min(0) @Max(72) int hours) {}
