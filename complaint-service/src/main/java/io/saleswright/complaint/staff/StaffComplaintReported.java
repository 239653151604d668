package io.saleswright.complaint.staff;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * A dealer complains about somebody of ours (CMP-17, CMP-18). About whom is told when it is true.
 *
 * @param staffComplaintId identity of the complaint
 * @param customerId who complains
 * @param kind what somebody is said to have done
 * @param happenedAt when
 */
@EventType("complaint.StaffComplaintReported.v1")
public record StaffComplaintReported(
    String staffComplaintId, String customerId, StaffComplaintKind kind, Instant happenedAt) {}
