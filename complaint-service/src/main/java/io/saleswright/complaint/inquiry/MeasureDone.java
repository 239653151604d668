package io.saleswright.complaint.inquiry;

import io.saleswright.platform.kernel.EventType;

/**
 * A measure was carried out (CMP-06).
 *
 * @param complaintId identity of the complaint
 * @param measure its number on the case
 * @param by staff id of who says so
 */
@EventType("complaint.MeasureDone.v1")
public record MeasureDone(String complaintId, int measure, String by) {}
