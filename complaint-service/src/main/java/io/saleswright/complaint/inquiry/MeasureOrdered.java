package io.saleswright.complaint.inquiry;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * Something shall keep a problem from coming back (CMP-06). What, is read from the complaint.
 *
 * @param complaintId identity of the complaint
 * @param measure its number on the case
 * @param owner staff id of who sees to it
 * @param dueOn the last day in time
 * @param by staff id of who orders it
 */
@EventType("complaint.MeasureOrdered.v1")
public record MeasureOrdered(
    String complaintId, int measure, String owner, LocalDate dueOn, String by) {}
