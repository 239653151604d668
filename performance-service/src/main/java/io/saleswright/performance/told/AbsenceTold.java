package io.saleswright.performance.told;

import io.saleswright.performance.absence.Period;
import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * Somebody tells when they are away, or that they are back (HR-15). Nobody is told why.
 *
 * @param staffId staff id of the person
 * @param absences all times at which they are away that have not long passed, the earliest first;
 *     what was told before does not hold any more
 * @param by staff id of who told it
 */
@EventType("performance.AbsenceTold.v1")
public record AbsenceTold(String staffId, List<Period> absences, String by) {}
