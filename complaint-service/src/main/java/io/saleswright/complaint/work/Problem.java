package io.saleswright.complaint.work;

import io.saleswright.complaint.matter.Arrival;
import io.saleswright.complaint.matter.Goods;
import org.jspecify.annotations.Nullable;

/**
 * What a customer asks help for (CMP-09).
 *
 * @param text what does not work, as the customer tells it
 * @param goods which goods it is about
 * @param contact who speaks for the customer, and how they are reached
 * @param complaintId the complaint that it comes from; null when it comes from none
 * @param arrival how it reached us
 */
public record Problem(
    String text,
    Goods goods,
    @Nullable String contact,
    @Nullable String complaintId,
    Arrival arrival) {}
