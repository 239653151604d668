package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has the case now: they took it over, were given it, or follow its customer (CMP-07).
 *
 * @param complaintId identity of the complaint
 * @param handler staff id of who has it
 * @param previous staff id of who had it before; absent when nobody had
 * @param by staff id of who decided it, or the service
 */
@EventType("complaint.ComplaintAssigned.v1")
public record ComplaintAssigned(
    String complaintId, String handler, @Nullable String previous, String by) {}
