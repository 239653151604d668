package io.saleswright.contract.handouts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of what was handed out somebody looks for; what is null does not matter.
 *
 * @param customerId given to this customer
 * @param entryId of this material
 * @param attachmentId of this version
 * @param stage that stands there
 * @param from given on that day or later
 * @param to given on that day or earlier
 */
public record HandoutQuery(
    @Nullable String customerId,
    @Nullable String entryId,
    @Nullable String attachmentId,
    @Nullable HandoutStage stage,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
