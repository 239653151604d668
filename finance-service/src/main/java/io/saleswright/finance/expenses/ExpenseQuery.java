package io.saleswright.finance.expenses;

import io.saleswright.finance.expensing.ExpenseStage;
import org.jspecify.annotations.Nullable;

/**
 * Which expenses somebody looks for; what is null does not matter.
 *
 * @param stage that stand there
 * @param staffId made by this person
 * @param category of this category
 * @param customerId for this customer
 * @param waitingFor that wait for this step of their chain
 * @param forMe true for those alone whose next step the caller may do, in their own place or that
 *     of somebody who is away; false for all
 */
public record ExpenseQuery(
    @Nullable ExpenseStage stage,
    @Nullable String staffId,
    @Nullable String category,
    @Nullable String customerId,
    @Nullable String waitingFor,
    boolean forMe) {}
