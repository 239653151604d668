package io.saleswright.complaint.cases;

import io.saleswright.complaint.complaints.GoodsWish;
import io.saleswright.complaint.matter.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Records a problem (CMP-09).
 *
 * @param customerId who asks for help; null for the customer of the complaint
 * @param complaintId the complaint that it comes from; null for none
 * @param goods which goods it is about; those of the complaint when none are named
 * @param text what does not work
 * @param contact who speaks for the customer
 * @param channel how it reached us
 */
public record RecordCase(
    @Nullable String customerId,
    @Nullable String complaintId,
    GoodsWish goods,
    String text,
    @Nullable String contact,
    Channel channel) {}
