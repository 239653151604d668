package io.saleswright.complaint.returns;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a return that is asked for because of a complaint.
 *
 * @param orderId the order whose goods come back
 * @param line which line of it; null when the complaint names none
 * @param why why they come back, as the order service calls it
 * @param complaintId the complaint, by which the return and its state show there
 * @param number how people call the complaint
 */
public record ReturnDraft(
    String orderId, @Nullable Integer line, String why, String complaintId, String number) {}
