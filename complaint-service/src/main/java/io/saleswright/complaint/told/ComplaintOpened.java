package io.saleswright.complaint.told;

import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.kernel.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer's complaint was accepted (CMP-01, CMP-02). What it says is read from the complaint.
 *
 * @param complaintId identity of the complaint
 * @param number what people call it
 * @param customerId whose complaint it is
 * @param kind what it is about
 * @param severity how bad it is
 * @param channel on which way it came
 * @param orderId the order that it is about; absent when it is about none
 * @param line which line of it; absent when it is about none in particular
 * @param productId the product that it is about; absent when it is about none
 * @param handler staff id of who has the case; absent while nobody has
 * @param role the role that takes it over while nobody has it
 * @param receivedAt when it reached us
 * @param by staff id of who accepted it, or the service
 */
@EventType("complaint.ComplaintOpened.v1")
public record ComplaintOpened(
    String complaintId,
    String number,
    String customerId,
    ComplaintKind kind,
    Severity severity,
    Channel channel,
    @Nullable String orderId,
    @Nullable Integer line,
    @Nullable String productId,
    @Nullable String handler,
    String role,
    Instant receivedAt,
    String by) {}
