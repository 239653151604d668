package io.saleswright.finance.planning;

import io.saleswright.platform.approval.Approval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a budget that everybody agreed with who had to; it does not change any more.
 *
 * @param number 1 for the first
 * @param content what it says
 * @param approval who agreed
 * @param reason why it replaced the one before; null for the first
 * @param since since when it is in force
 */
public record BudgetVersion(
    int number, BudgetContent content, Approval approval, @Nullable String reason, Instant since) {}
