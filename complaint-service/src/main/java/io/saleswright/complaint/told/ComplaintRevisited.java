package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The customer was asked whether it is really solved (CMP-05).
 *
 * @param complaintId identity of the complaint
 * @param solved whether it is
 * @param score how content they are, from 1 to 5; absent when they did not say
 * @param by staff id of who asked them
 */
@EventType("complaint.ComplaintRevisited.v1")
public record ComplaintRevisited(
    String complaintId, boolean solved, @Nullable Integer score, String by) {}
