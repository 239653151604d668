package io.saleswright.complaint.care;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A customer was asked how they get on with our goods, without a case of theirs (CMP-11). What they
 * said is read from complaint-service.
 *
 * @param callId identity of the call
 * @param number what people call it
 * @param customerId who was asked
 * @param productId the product that they were asked about; absent for all
 * @param score how content they are, from 1 to 5
 * @param by staff id of who asked
 */
@EventType("complaint.CustomerAsked.v1")
public record CustomerAsked(
    String callId,
    String number,
    String customerId,
    @Nullable String productId,
    int score,
    String by) {}
