package io.saleswright.complaint.cases;

import io.saleswright.complaint.complaints.GoodsWish;
import io.saleswright.complaint.service.ServiceStage;
import org.jspecify.annotations.Nullable;

/**
 * Which cases somebody looks for; what is null does not matter.
 *
 * @param customerId of this customer
 * @param customerClass of customers of this class, such as A (CUS-26)
 * @param complaintId that come from this complaint
 * @param goods about these goods
 * @param stage that stand there
 * @param handler that this clerk has
 * @param technician to whom this technician goes or went
 * @param open true for those that are not over; false for all
 * @param overdue true for those of which a clock has run out; false for all
 */
public record ServiceQuery(
    @Nullable String customerId,
    @Nullable String customerClass,
    @Nullable String complaintId,
    GoodsWish goods,
    @Nullable ServiceStage stage,
    @Nullable String handler,
    @Nullable String technician,
    boolean open,
    boolean overdue) {}
