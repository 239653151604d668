package io.saleswright.complaint.rules;

import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.time.TimeLimit;
import java.time.Duration;

/**
 * How long a complaint of a severity may take (CMP-04).
 *
 * @param severity of which
 * @param answer how long the first answer to the customer may take
 * @param solution how long the solution may take
 * @param reminder how long before the last moment who has the case is reminded
 */
public record SeverityLimit(
    Severity severity, TimeLimit answer, TimeLimit solution, Duration reminder) {}
