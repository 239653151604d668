package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit was agreed on with the customer, or moved (CMP-10).
 *
 * @param caseId identity of the case
 * @param visit number of the visit, from 1
 * @param appointment when the technician is expected
 * @param technician staff id of the technician
 * @param previous staff id of who was to go there before; absent for a new visit, and where the
 *     same technician goes
 * @param by staff id of who agreed on it
 */
@EventType("complaint.ServiceVisitPlanned.v1")
public record ServiceVisitPlanned(
    String caseId,
    int visit,
    Instant appointment,
    String technician,
    @Nullable String previous,
    String by) {}
