package io.saleswright.complaint.reported;

import io.saleswright.complaint.work.Coverage;
import io.saleswright.complaint.work.Difficulty;
import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The after-sales clerk found out how the problem is helped, and who pays (CMP-10).
 *
 * @param caseId identity of the case
 * @param difficulty how it is helped
 * @param coverage who pays
 * @param warrantyUntil the last day of the warranty; absent when it is not known here
 * @param problem what kind of problem it is, a place in the tree of causes; absent when nobody says
 * @param by staff id of the clerk
 */
@EventType("complaint.ServiceCaseTriaged.v1")
public record ServiceCaseTriaged(
    String caseId,
    Difficulty difficulty,
    Coverage coverage,
    @Nullable LocalDate warrantyUntil,
    @Nullable String problem,
    String by) {}
