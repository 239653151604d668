package io.saleswright.complaint.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param problem what does not work
 * @param solution what helps
 * @param productId the product; null when it holds for any
 * @param productCode its code
 * @param productName its name
 */
public record Lesson(
    String problem,
    String solution,
    @Nullable String productId,
    @Nullable String productCode,
    @Nullable String productName) {}
