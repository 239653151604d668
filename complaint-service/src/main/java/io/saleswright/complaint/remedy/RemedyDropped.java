package io.saleswright.complaint.remedy;

import io.saleswright.platform.kernel.EventType;

/**
 * A solution that costs something is not carried out after all (CMP-04).
 *
 * @param complaintId identity of the complaint
 * @param remedy its number on the case
 * @param by staff id of who dropped it
 */
@EventType("complaint.RemedyDropped.v1")
public record RemedyDropped(String complaintId, int remedy, String by) {}
