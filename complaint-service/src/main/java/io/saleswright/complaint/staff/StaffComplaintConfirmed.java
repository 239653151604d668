package io.saleswright.complaint.staff;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;

/**
 * A complaint about somebody of ours is true: a violation for the ledger (CMP-17, CMP-18).
 *
 * @param staffComplaintId identity of the complaint
 * @param number what people call it
 * @param about staff id of who did it
 * @param kind what they did
 * @param happenedAt when
 * @param fine what the rules ask of them
 * @param by staff id of who found it
 */
@EventType("complaint.StaffComplaintConfirmed.v1")
public record StaffComplaintConfirmed(
    String staffComplaintId,
    String number,
    String about,
    StaffComplaintKind kind,
    Instant happenedAt,
    Money fine,
    String by) {}
