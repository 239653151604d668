package io.saleswright.complaint.inquiry;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody looked whether a measure works (CMP-06).
 *
 * @param complaintId identity of the complaint
 * @param measure its number on the case
 * @param works whether it does
 * @param by staff id of who looked
 */
@EventType("complaint.MeasureChecked.v1")
public record MeasureChecked(String complaintId, int measure, boolean works, String by) {}
