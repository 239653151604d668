package io.saleswright.performance.told;

import io.saleswright.performance.absence.Deputyship;
import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * It is said who stands in for somebody, and when (HR-15).
 *
 * @param staffId staff id of the person for whom they do
 * @param deputies all who do, the earliest first; what was told before does not hold any more
 * @param by staff id of who named them
 */
@EventType("performance.DeputyNamed.v1")
public record DeputyNamed(String staffId, List<Deputyship> deputies, String by) {}
