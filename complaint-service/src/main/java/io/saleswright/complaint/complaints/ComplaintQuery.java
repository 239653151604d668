package io.saleswright.complaint.complaints;

import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints somebody looks for; what is null does not matter.
 *
 * @param customerId of this customer
 * @param customerClass of customers of this class (CUS-26)
 * @param stage that stand there
 * @param kind about this
 * @param severity that are so bad
 * @param goods about these goods
 * @param handler that this person has
 * @param open true for those that are not over; false for all
 * @param overdue true for those of which a clock has run out; false for all
 */
public record ComplaintQuery(
    @Nullable String customerId,
    @Nullable String customerClass,
    @Nullable ComplaintStage stage,
    @Nullable ComplaintKind kind,
    @Nullable Severity severity,
    GoodsWish goods,
    @Nullable String handler,
    boolean open,
    boolean overdue) {}
